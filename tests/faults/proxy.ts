import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut, closed or stopped up. */
export interface Proxy {
  readonly port: number;
  /** Ends every connection that is open. */
  cut(): void;
  /** Refuses new connections, and ends those that are open, until told otherwise. */
  refuse(refusing: boolean): void;
  /** Lets nothing through, though connections stay open, until told otherwise. */
  stop(stopped: boolean): void;
  close(): Promise<void>;
}

/** Opens a way to a port of this machine. */
export const proxyTo = async (target: number): Promise<Proxy> => {
  const open = new Set<Socket>();
  let [refusing, stopped] = [false, false];
  const cut = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  const kept = (socket: Socket): Socket => {
    open.add(socket);
    if (stopped) socket.pause();
    return socket.on('error', () => undefined).on('close', () => open.delete(socket));
  };
  const server = createServer((incoming) => {
    if (refusing) return incoming.resetAndDestroy();
    const [near, far] = [kept(incoming), kept(connect(target, '127.0.0.1'))];
    near.pipe(far).on('close', () => near.destroy());
    far.pipe(near).on('close', () => far.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut,
    refuse: (now) => {
      refusing = now;
      if (now) cut();
    },
    stop: (now) => {
      stopped = now;
      for (const socket of open) now ? socket.pause() : socket.resume();
    },
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
