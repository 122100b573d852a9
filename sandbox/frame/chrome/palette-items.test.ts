import type { StateReply } from '../../host/http-api';
import { fitting, paletteItems } from './palette-items';

const ITEMS = paletteItems({
  commands: [{ key: 'check', title: 'Check an invite', keywords: ['customer', 'email'] }],
  projects: [
    { id: '1', key: 'HELP', name: 'IT help', typeKey: 'service_desk', pages: [] },
    { id: '2', key: 'DEV', name: 'Development', typeKey: 'software', pages: [] },
  ],
} as unknown as StateReply);

test.each([
  { typed: '', found: ['check', 'go-HELP', 'go-DEV'] },
  { typed: 'inv', found: ['check'] },
  { typed: 'Invite CHECK', found: ['check'] },
  { typed: 'email', found: ['check'] },
  { typed: 'cust', found: ['check', 'go-HELP'] },
  { typed: 'dev', found: ['go-DEV'] },
  { typed: 'nothing', found: [] },
])('“$typed” leaves $found', ({ typed, found }) => {
  expect(fitting(ITEMS, typed).map(({ id }) => id)).toEqual(found);
});
