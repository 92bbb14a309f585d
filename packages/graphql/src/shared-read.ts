interface Reading<Value> {
  readonly running: Promise<Value>;
  next?: Promise<Value>;
}

/**
 * Lets those who ask for the same thing at the same time share a read. Nobody gets an answer from a
 * read that began before they asked: whoever comes while one is running waits for the next.
 */
export const sharedRead = <Value>(
  read: (key: string) => Promise<Value>,
): ((key: string) => Promise<Value>) => {
  const readings = new Map<string, Reading<Value>>();
  const start = (key: string): Promise<Value> => {
    const reading: Reading<Value> = { running: read(key) };
    readings.set(key, reading);
    const done = () => {
      if (!reading.next) readings.delete(key);
    };
    reading.running.then(done, done);
    return reading.running;
  };
  return (key) => {
    const reading = readings.get(key);
    if (!reading) return start(key);
    const begin = () => start(key);
    reading.next ??= reading.running.then(begin, begin);
    return reading.next;
  };
};
