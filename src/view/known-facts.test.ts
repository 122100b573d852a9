import { ago, PAGE, READER } from '../../tests/view/answers';
import { toKnownFacts } from './known-facts';

test('a known fact says where it came from, an unknown or narrowed one why', () => {
  const facts = toKnownFacts(
    {
      ...PAGE,
      facts: [
        { fact: 'site.internal', possible: ['on'], origin: 'record', at: ago(120) },
        {
          fact: 'site.outgoingMail',
          possible: ['on', 'off'],
          origin: 'record',
          unknownBecause: 'not-recorded',
        },
        {
          fact: 'inviter',
          possible: ['agent', 'admin'],
          origin: 'jira',
          unknownBecause: 'not-readable',
        },
      ],
    },
    READER,
  );
  expect(facts).toEqual([
    { text: 'Customer access: Internal: on', origin: 'Recorded by Sam, 2 minutes ago' },
    { text: 'Outgoing mail: not known. Not recorded yet.' },
    { text: 'Who you are: an agent or a site admin', origin: 'Jira doesn’t show this to apps.' },
  ]);
});
