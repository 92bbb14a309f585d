const usage = () => {
  const { user, system } = process.cpuUsage();
  return { rss: process.memoryUsage.rss(), cpu: (user + system) / 1000 };
};

/** Tells the benchmark where this server listens, and what it uses whenever it is asked. */
export const announce = (url: string): void => {
  process.on('message', (message) => {
    if (message === 'stop') process.exit(0);
    process.send?.(usage());
  });
  // Whoever measures has gone, and nobody else asks.
  process.on('disconnect', () => process.exit(0));
  process.send?.(url);
};

/** What the benchmark set for a server. */
export const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};
