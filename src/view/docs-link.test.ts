import { readFileSync } from 'node:fs';
import { READER } from '../../tests/view/answers';
import { FINDING_CODES } from '../audit/findings/finding';
import { STEP_IDS } from '../decide/step-id';
import { findingDocs, stepDocs } from './docs-link';

const published = { ...READER, docsUrl: 'https://docs.example.com/' };

test('where nothing is published there is no link', () => {
  expect(stepDocs('D1', READER)).toEqual([]);
  expect(findingDocs('record-stale', READER)).toEqual([]);
});

test.each([
  ['procedure', STEP_IDS.flatMap((id) => stepDocs(id, published))],
  ['findings', FINDING_CODES.flatMap((code) => findingDocs(code, published))],
])('every link into %s leads to a place in it', (page, links) => {
  const text = readFileSync(`docs/${page}.md`, 'utf8');
  for (const { url } of links) {
    const { pathname, hash } = new URL(url);
    expect(pathname).toBe(`/${page}.html`);
    expect(text).toContain(`<a id="${hash.slice(1)}"></a>`);
  }
});
