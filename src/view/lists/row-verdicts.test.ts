import { listWith } from '../../../tests/lists/some-list';
import { inviteWith, siteWith } from '../../../tests/oracle/neutral-site';
import { toListVerdict } from '../../contract/list-verdict';
import type { Invite } from '../../decide/decide';
import { rememberedRowVerdicts } from './row-verdicts';

const [WAS] = listWith(['jo@acme.com']).verdicts;

/** How often the core is asked for these addresses. */
function askedFor(addresses: readonly string[]): number {
  let asked = 0;
  const verdictOf = rememberedRowVerdicts(siteWith({}), (...args) => {
    asked += 1;
    return toListVerdict(...args);
  });
  for (const address of addresses) {
    const invite: Invite = inviteWith({ address });
    if (WAS !== undefined) verdictOf(invite, WAS);
  }
  return asked;
}

test.each([
  { name: 'two of one domain', addresses: ['a@acme.com', 'b@acme.com'], asked: 1 },
  { name: 'two domains that are treated alike', addresses: ['a@x.com', 'a@y.com'], asked: 1 },
  { name: 'a listed domain and another', addresses: ['a@acme.com', 'a@y.com'], asked: 2 },
  { name: 'capital letters, which are told', addresses: ['a@x.com', 'A@x.com'], asked: 2 },
  { name: 'a plus sign, which is told', addresses: ['a@x.com', 'a+b@x.com'], asked: 2 },
  { name: 'a typo, which is told', addresses: ['a@x.com', 'a@acmee.com'], asked: 2 },
  { name: 'no addresses', addresses: ['a', 'b'], asked: 1 },
])('$name: the core is asked $asked times', ({ addresses, asked }) => {
  expect(askedFor(addresses)).toBe(asked);
});
