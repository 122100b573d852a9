import { recordWith } from '../../../tests/audit/sound-record';
import type { DriftChange } from '../../contract/reality';
import { turnOf } from './drift-turn';

const settings = recordWith(
  {},
  { OPEN: { customerInvited: true }, SUP: { portalAccess: 'broken' } },
);
const BASE = { id: '1', after: '2026-11-19T00:00:00.000Z', by: '2026-11-20T00:00:00.000Z' };
type Rest = Omit<DriftChange, keyof typeof BASE>;

const CASES: readonly (Rest & { readonly turn: ReturnType<typeof turnOf> })[] = [
  {
    what: 'portal-access',
    projectKey: 'HELP',
    from: 'healthy',
    to: 'broken',
    turn: 'portal-broken',
  },
  {
    what: 'portal-access',
    projectKey: 'SUP',
    from: 'broken',
    to: 'healthy',
    turn: 'portal-healed',
  },
  { what: 'portal-access', projectKey: 'SUP', from: 'healthy', to: 'broken', turn: 'portal-same' },
  { what: 'portal-access', projectKey: 'OPEN', to: 'healthy', turn: 'portal-unrecorded' },
  { what: 'portal-access', projectKey: 'OPEN', to: 'broken', turn: 'portal-broken' },
  { what: 'portal-access', projectKey: 'NEW', to: 'broken', turn: 'portal-broken' },
  { what: 'portal-access', projectKey: 'HELP', from: 'healthy', turn: 'unclear' },
  { what: 'project', projectKey: 'NEW', to: 'New desk', turn: 'project-unrecorded' },
  { what: 'project', projectKey: 'HELP', to: 'Help', turn: 'project-recorded' },
  { what: 'project', projectKey: 'HELP', from: 'Help', turn: 'project-gone-recorded' },
  { what: 'project', projectKey: 'OLD', from: 'Old', turn: 'project-gone' },
  { what: 'project', projectKey: 'HELP', from: 'Help', to: 'Desk', turn: 'project-renamed' },
  { what: 'sender', projectKey: 'HELP', from: 'a@acme.com', to: 'b@acme.com', turn: 'sender' },
  { what: 'sender-warning', projectKey: 'HELP', to: 'unverified', turn: 'sender-warning' },
  { what: 'sender-warning', projectKey: 'HELP', from: 'unverified', turn: 'sender-warning-gone' },
  { what: 'plan', from: 'paid', to: 'free', turn: 'plan-free' },
  { what: 'plan', from: 'free', to: 'paid', turn: 'plan-paid' },
  { what: 'plan', from: 'free', to: 'unlicensed', turn: 'plan-unlicensed' },
  { what: 'plan', from: 'free', turn: 'unclear' },
];

test.each(CASES)('$what of $projectKey: $from to $to is $turn', ({ turn, ...change }) => {
  expect(turnOf({ ...BASE, ...change }, settings)).toBe(turn);
});
