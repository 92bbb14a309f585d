const WIDTH = 30;

/** Draws how far something is: a bar that moves on a terminal, a few lines in a log. */
export const progressBar = (label: string): ((done: number, total: number) => void) => {
  const { stderr } = process;
  let told = -1;
  return (done, total) => {
    const share = total === 0 ? 1 : done / total;
    const filled = Math.round(share * WIDTH);
    const line = `${label} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total}`;
    if (stderr.isTTY) stderr.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (Math.floor(share * 4) > told) {
      told = Math.floor(share * 4);
      stderr.write(`${line}\n`);
    }
  };
};
