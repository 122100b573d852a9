/**
 * The hand-written floor: the least that the same answer costs. It parses the address, looks the domain up, decides
 * complete facts by plain conditions and says the same as `decide`, path and caveats included; nothing is general.
 */
import type { Caveat } from '../../src/decide/caveat';
import type { Invite } from '../../src/decide/decide';
import type { DecidingStepId } from '../../src/decide/step-id';
import type { SiteSettings } from '../../src/decide/settings';
import type { Verdict } from '../../src/decide/verdict';
import type { Engine } from './engine';
import { atSignOf, fits } from './floor-address';
import { hostOn } from './floor-hosts';
import { arrive, go, read, setOut, type Journey } from './floor-journey';
import { ERROR, notGranted, ofAnyDomain, onCustomersPage, type FloorFacts } from './floor-readings';
import { floorSite, tellOfAddress, type FloorSite } from './floor-site';
import * as ASK from './floor-visits';

/** What happens when this invite is made. */
function decideByHand(invite: Invite, site: FloorSite): Verdict {
  const text = invite.address;
  const at = atSignOf(text);
  const known = at === -1 || !fits(text, at) ? undefined : hostOn(site, text.slice(at + 1));
  const journey = setOut();
  if (known === undefined) {
    go(journey, ASK.VALID['invalid']);
    return arrive(journey, 'A1', NOTHING_TOLD);
  }
  go(journey, ASK.VALID['valid']);
  const step = decideRoute(journey, { invite, site, known });
  return arrive(journey, step, tellOfAddress(known.told, text, at));
}

const NOTHING_TOLD: readonly Caveat[] = [];

function decideRoute(journey: Journey, facts: FloorFacts): DecidingStepId {
  const { route } = facts.invite;
  go(journey, ASK.ROUTE[route]);
  switch (route) {
    case 'automation':
      return 'R1';
    case 'rest':
      return 'R2';
    case 'admin-hub':
      return 'R3';
    case 'people-page':
      read(journey, 'R4', onCustomersPage(facts));
      return 'R4';
    case 'customers-page':
      return decideInvite(journey, facts);
  }
}

function decideInvite(journey: Journey, facts: FloorFacts): DecidingStepId {
  const { inviter, project, account } = facts.invite;
  go(journey, ASK.INVITER[inviter[0]]);
  if (inviter[0] === 'none') return 'P1';
  go(journey, ASK.PORTAL[project.portalAccess[0]]);
  if (project.portalAccess[0] === 'broken') return 'P2';
  go(journey, ASK.ACCOUNT[account[0]]);
  switch (account[0]) {
    case 'none':
      return decideGrant(journey, facts);
    case 'atlassian-inactive':
    case 'portal-only-inactive':
      return 'S1';
    case 'portal-only':
    case 'atlassian-with-access':
      return 'S2';
    case 'atlassian-without-access':
      go(journey, ASK.ADMIN[inviter[0]]);
      if (inviter[0] === 'admin') return 'S4';
      go(journey, ASK.USER_INVITES[facts.site.userInvites]);
      return facts.site.userInvites === 'closed' ? 'S3' : 'S4';
    case 'both':
      return 'S5';
    case 'invited':
      return 'S6';
  }
}

function decideGrant(journey: Journey, facts: FloorFacts): DecidingStepId {
  const { site } = facts;
  const { own } = facts.known;
  go(journey, ASK.INTERNAL[site.internal]);
  if (site.internal === 'off') {
    go(journey, ASK.EXTERNAL_ALONE[site.external]);
    if (site.external === 'on') return decideList(journey, facts);
    read(journey, 'T5', ERROR);
    return 'T5';
  }
  go(journey, ASK.OWN[own]);
  if (own === 'not-listed') return decideAnyDomain(journey, facts);
  if (own === 'customer') return granted(journey);
  if (own !== 'none' && own !== 'none-with-approval') return openGrant(journey, facts, own);
  go(journey, ASK.ANY_BESIDE[site.anyDomain]);
  if (site.anyDomain === 'customer' || site.anyDomain === 'customer-with-approval') {
    read(journey, 'D2', ofAnyDomain(facts));
  }
  return decideNotGranted(journey, facts);
}

function decideAnyDomain(journey: Journey, facts: FloorFacts): DecidingStepId {
  const { site } = facts;
  const { related, provider } = facts.known;
  go(journey, ASK.RELATED[related]);
  if (related === 'yes') journey.relative = true;
  go(journey, ASK.ANY[site.anyDomain]);
  if (site.anyDomain === 'none' || site.anyDomain === 'none-with-approval') {
    return decideNotGranted(journey, facts);
  }
  if (site.anyDomain !== 'customer') return openGrant(journey, facts, site.anyDomain);
  go(journey, ASK.PROVIDER[provider]);
  if (provider === 'yes') read(journey, 'D5', notGranted(facts));
  return granted(journey);
}

function granted(journey: Journey): DecidingStepId {
  go(journey, ASK.GRANTED['on']);
  return 'T1';
}

/** Granted or not: the one way is put aside, and the other is gone on with. */
function openGrant(journey: Journey, facts: FloorFacts, grant: string): DecidingStepId {
  if (grant !== 'customer-with-approval') journey.licence = true;
  const before = journey.trail.slice();
  granted(journey);
  journey.granted = journey.trail;
  journey.trail = before;
  return decideNotGranted(journey, facts);
}

function decideNotGranted(journey: Journey, facts: FloorFacts): DecidingStepId {
  go(journey, ASK.EXTERNAL_BESIDE[facts.site.external]);
  return facts.site.external === 'on' ? decideList(journey, facts) : 'T4';
}

function decideList(journey: Journey, { known, site, invite }: FloorFacts): DecidingStepId {
  const { list } = known;
  go(journey, ASK.LIST[list]);
  if (list === 'not-listed') return 'T3';
  go(journey, ASK.MAIL[site.outgoingMail]);
  if (site.outgoingMail === 'off') return 'M1';
  const [customerInvited] = invite.project.customerInvited;
  go(journey, ASK.INVITED[customerInvited]);
  return customerInvited === 'off' ? 'M2' : 'T2';
}

const SITES = new WeakMap<SiteSettings, FloorSite>();

/** Prepared once for a site, as ours is before anything is measured; the agreement asks every situation first. */
function prepared(settings: SiteSettings): FloorSite {
  const known = SITES.get(settings) ?? floorSite(settings);
  SITES.set(settings, known);
  return known;
}

export const floor: Engine = {
  name: 'floor',
  ready: () =>
    Promise.resolve({
      kind: 'sync',
      decide: ({ invite, settings }) => decideByHand(invite, prepared(settings)),
    }),
};
