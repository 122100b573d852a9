import { decideFacts } from '../decide/decide';
import { prepareSite } from '../decide/site';
import { factsOfNewPerson } from '../audit/new-person';
import { domainOf } from '../../tests/audit/any-settings';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import {
  certaintyText,
  classText,
  codesText,
  dependsOnText,
  kindText,
  outcomeText,
  projectsText,
  reasonText,
} from './export-answer';

const OPEN = decideFacts(
  factsOfNewPerson(domainOf('acme.com'), {}, prepareSite({ internal: false })),
);

test('several outcomes are a choice', () => {
  expect(outcomeText(OPEN, ADMIN_READER)).toContain(' or ');
  expect(codesText(OPEN.outcomes).split(' ')).toEqual([...OPEN.outcomes]);
  expect(certaintyText(OPEN, ADMIN_READER)).toBe('Not certain');
  expect(dependsOnText(OPEN, ADMIN_READER)).toContain('Customer access: External');
  expect(reasonText(OPEN, ADMIN_READER).length).toBeGreaterThan(10);
});

test('projects are named by their keys', () => {
  expect(projectsText(['HELP', 'SUP'], ADMIN_READER)).toBe('HELP, SUP');
  expect(projectsText([undefined], ADMIN_READER)).toBe('Any project');
});

test('a single domain is named in readable letters, a class by what it is', () => {
  const domain = 'xn--bcher-kva.example';
  expect(classText({ kind: 'approved-domain', domain, alone: true }, ADMIN_READER)).toBe(
    'bücher.example',
  );
  const many = classText({ kind: 'elsewhere', domain, alone: false }, ADMIN_READER);
  expect(many).toBe(kindText('elsewhere', false, ADMIN_READER));
  expect(kindText('approved-domain', true, ADMIN_READER)).not.toBe(many);
});
