/** Wrong data or arguments, told to whoever typed the command in one sentence; anything else thrown is a defect of ours. */
export class CommandProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'CommandProblem';
  }
}
