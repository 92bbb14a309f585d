/** A failure with words for the person at the terminal, and the exit code that goes with it. */
export class Failure extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** What was asked cannot be asked like this. */
export const misuse = (message: string): Failure => new Failure(message, 2);
