/** A pasted list of domains, such as Atlassian's External domain list: by line, blank, comma or semicolon. */
import type { DomainName } from '../decide/domain-name';
import type { PasteProblem } from './record-form-pasted';
import { ENGLISH_ONLY, plain, readDomain, tokenOf, type OwnWords } from './record-form-vocabulary';

export interface PastedDomains {
  /** Each once, in the order of the text. */
  readonly domains: readonly DomainName[];
  readonly problems: readonly PasteProblem[];
}

/** Reads the whole text; whatever is neither a domain nor a word of the page around it is named. */
export function parseDomainList(text: string, own: OwnWords = ENGLISH_ONLY): PastedDomains {
  const domains = new Set<DomainName>();
  const problems: PasteProblem[] = [];
  text.split(/\r\n?|\n/).forEach((content, index) => {
    if (tokenOf(content, own).kind === 'decoration') return;
    for (const word of content.split(/[\s,;|"'<>()[\]]+/u)) {
      if (plain(word) === '' || tokenOf(word, own).kind === 'decoration') continue;
      const read = readDomain(word);
      if ('domain' in read) domains.add(read.domain);
      else problems.push({ line: index + 1, text: word, reason: read.reason });
    }
  });
  return { domains: [...domains], problems };
}
