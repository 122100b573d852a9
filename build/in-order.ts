/** What several say side by side, told one after another: the first that has not ended is heard at once, the others wait. */
interface Speaker {
  readonly said: string[];
  hasEnded: boolean;
}

/** Tells in the order in which speakers were announced, whatever the order in which they begin, speak and end. */
export class InOrder {
  readonly #speakers: Speaker[] = [];
  readonly #tell: (text: string) => void;

  constructor(tell: (text: string) => void) {
    this.#tell = tell;
  }

  /** The next in order: `say` may be called until `end` is. */
  announce(): { readonly say: (text: string) => void; readonly end: () => void } {
    const speaker: Speaker = { said: [], hasEnded: false };
    this.#speakers.push(speaker);
    return {
      say: (text) => {
        speaker.said.push(text);
        this.#flush();
      },
      end: () => {
        speaker.hasEnded = true;
        this.#flush();
      },
    };
  }

  #flush(): void {
    for (let first = this.#speakers[0]; first !== undefined; first = this.#speakers[0]) {
      for (const text of first.said.splice(0)) this.#tell(text);
      if (!first.hasEnded) return;
      this.#speakers.shift();
    }
  }
}
