/** What a person is told about one line of a file. */
export interface LineProblem {
  /** Counts from 1, as an editor does. */
  line: number;
  sentence: string;
  /** In which file of a zip; absent for a file that stands alone. */
  file?: string;
}

/** A file that cannot be read as a whole: the message says why, and what to do. */
export class UnreadableFile extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "UnreadableFile";
  }
}
