/** What the sandbox's own API takes, checked. */
import * as v from 'valibot';
import { EXAMPLE_NAMES } from '../../site/examples/catalogue';

const Role = v.picklist(['customer', 'none', 'user', 'stakeholder']);
const DomainAccess = v.strictObject({ role: Role, approval: v.boolean() });

const SiteTruth = v.partial(
  v.strictObject({
    internal: v.boolean(),
    external: v.boolean(),
    externalDomains: v.union([v.literal('any'), v.array(v.string())]),
    approvedDomains: v.record(v.string(), DomainAccess),
    anyDomain: DomainAccess,
    userInvites: v.picklist(['open', 'approval', 'closed']),
    outgoingMail: v.boolean(),
  }),
);

const ProjectTruth = v.partial(
  v.strictObject({
    customerInvited: v.boolean(),
    portalAccess: v.picklist(['healthy', 'broken']),
  }),
);

const Readings = v.partial(
  v.strictObject({
    R4: v.picklist(['invitation', 'like-customers-page']),
    D2: v.picklist(['not-granted', 'any-domain-decides']),
    D5: v.picklist(['granted', 'not-granted']),
    D6: v.picklist(['granted', 'waits']),
    D7: v.picklist(['granted', 'not-granted']),
    T5: v.picklist(['no-notification', 'error']),
    S4: v.picklist(['added', 'waits']),
    M2: v.picklist(['silent', 'verification-mail']),
    userSearchFindsPortalOnly: v.boolean(),
    userSearchFindsHidden: v.boolean(),
    userEventsForPortalOnly: v.boolean(),
  }),
);

const JIRA_FAULTS = [
  'ok',
  'slow',
  'stuck',
  'down',
  'flaky',
  'rate-limited',
  'bursts',
  'malformed',
  'cut',
  'empty',
  'refuses',
  'no-browse-permission',
  'no-experimental',
] as const;

const Faults = v.partial(
  v.strictObject({
    jira: v.picklist(JIRA_FAULTS),
    storage: v.picklist(['ok', 'slow', 'refuse', 'flaky']),
    queue: v.picklist(['ok', 'twice', 'out-of-order', 'killed', 'everything']),
    events: v.picklist(['none', 'lost', 'twice', 'late']),
    invoke: v.picklist(['ok', 'killed']),
    seed: v.pipe(v.number(), v.integer()),
  }),
);

/** `POST /api/site` */
export const SiteBody = v.partial(
  v.strictObject({
    site: SiteTruth,
    projects: v.record(v.string(), ProjectTruth),
    readings: Readings,
    faults: Faults,
    plan: v.picklist(['FREE', 'PAID']),
    mailbox: v.literal('empty'),
  }),
);

const Place = { module: v.string(), projectKey: v.exactOptional(v.string()), userId: v.string() };

/** `POST /api/context` */
export const PlaceBody = v.object(Place);

const Kill = v.strictObject({
  request: v.pipe(v.number(), v.integer(), v.minValue(1)),
  tookEffect: v.boolean(),
});

/** `POST /api/invoke` */
export const InvokeBody = v.strictObject({
  ...Place,
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  kill: v.exactOptional(Kill),
});

/** `POST /api/reset` */
export const ResetBody = v.strictObject({
  example: v.picklist(EXAMPLE_NAMES),
  recorded: v.optional(v.boolean(), true),
});

const ROUTES = ['customers-page', 'people-page', 'admin-hub', 'automation', 'rest'] as const;

/** `POST /api/invite` */
export const InviteBody = v.strictObject({
  projectKey: v.string(),
  address: v.string(),
  userId: v.string(),
  route: v.optional(v.picklist(ROUTES), 'customers-page'),
});

/** `POST /api/mailbox/accept` */
export const AcceptBody = v.strictObject({ mailId: v.string() });

/** `POST /api/clock` */
export const ClockBody = v.strictObject({
  advanceMs: v.pipe(v.number(), v.minValue(0)),
  /** Runs of schedules on the way, at the most; what is due after them is passed over. */
  mostRuns: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** `POST /api/accounts/change` */
export const ChangeAccountBody = v.strictObject({
  accountId: v.string(),
  displayName: v.exactOptional(v.string()),
  emailAddress: v.exactOptional(v.string()),
  emailVisible: v.exactOptional(v.boolean()),
  standing: v.exactOptional(
    v.picklist(['active', 'invited', 'deactivated', 'suspended', 'revoked']),
  ),
  serviceRole: v.exactOptional(Role),
  locale: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2}_[A-Z]{2}$/))),
});

/** `POST /api/accounts/close` */
export const CloseAccountBody = v.strictObject({ accountId: v.string() });

/** `POST /api/schedules/run` */
export const RunScheduleBody = v.strictObject({
  key: v.string(),
  kill: v.exactOptional(Kill),
});

/** `POST /api/fetch-product` */
export const FetchProductBody = v.strictObject({
  userId: v.string(),
  path: v.pipe(v.string(), v.startsWith('/rest/')),
  method: v.optional(v.string(), 'GET'),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.string()),
});

/** Query of `GET /api/accounts` */
export const AccountsQuery = v.object({
  query: v.optional(v.string(), ''),
  projectKey: v.optional(v.string()),
  start: v.optional(v.pipe(v.string(), v.toNumber(), v.minValue(0)), '0'),
  limit: v.optional(v.pipe(v.string(), v.toNumber(), v.minValue(1), v.maxValue(200)), '50'),
});
