import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { stopping } from './errors.ts';

/** How long requests that are under way may take when the gateway is told to stop, in milliseconds. */
const PATIENCE = 30_000;

/** A server of HTTP that can be told to stop. */
export interface DrainingServer {
  readonly server: Server;
  /** Answers what is under way, each connection's last answer, and nothing else. */
  drain(): Promise<void>;
}

const turnAway = (outgoing: ServerResponse): void => {
  const { message, extensions } = stopping();
  outgoing.writeHead(503, {
    'content-type': 'application/json',
    'retry-after': '1',
    connection: 'close',
  });
  outgoing.end(JSON.stringify({ errors: [{ message, extensions: { code: extensions['code'] } }] }));
};

/** The answer under way is the last on its connection. */
const isLast = (outgoing: ServerResponse, socket: Socket): void => {
  outgoing.shouldKeepAlive = false;
  // What has been promised already, to keep the connection, is not kept.
  if (outgoing.headersSent) outgoing.once('finish', () => socket.end());
};

/**
 * Serves until it is told to stop. From then on no connection is kept: those on which nobody is being
 * answered are closed at once, whatever they are about to ask, and the others after their answer.
 */
export const drainingServer = (listener: RequestListener): DrainingServer => {
  const connections = new Set<Socket>();
  const underWay = new Map<ServerResponse, Socket>();
  let isStopping = false;
  const admit = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    underWay.set(outgoing, incoming.socket);
    outgoing.once('close', () => underWay.delete(outgoing));
    listener(incoming, outgoing);
  };
  const server = createServer((incoming, outgoing) => {
    if (isStopping) turnAway(outgoing);
    else admit(incoming, outgoing);
  });
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  const drain = (): Promise<void> =>
    new Promise((resolve) => {
      isStopping = true;
      const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
      server.close(() => {
        clearTimeout(impatient);
        resolve();
      });
      for (const [outgoing, socket] of underWay) isLast(outgoing, socket);
      const answering = new Set(underWay.values());
      for (const socket of connections) if (!answering.has(socket)) socket.destroy();
    });
  return { server, drain };
};
