/** The icons that the sandbox bundles, by the glyph names of UI Kit; every new name is one line here. */
import Add from '@atlaskit/icon/core/add';
import Alert from '@atlaskit/icon/core/alert';
import App from '@atlaskit/icon/core/app';
import ArrowDown from '@atlaskit/icon/core/arrow-down';
import ArrowLeft from '@atlaskit/icon/core/arrow-left';
import ArrowRight from '@atlaskit/icon/core/arrow-right';
import ArrowUp from '@atlaskit/icon/core/arrow-up';
import Calendar from '@atlaskit/icon/core/calendar';
import CheckCircle from '@atlaskit/icon/core/check-circle';
import CheckMark from '@atlaskit/icon/core/check-mark';
import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronLeft from '@atlaskit/icon/core/chevron-left';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import ChevronUp from '@atlaskit/icon/core/chevron-up';
import Clipboard from '@atlaskit/icon/core/clipboard';
import Clock from '@atlaskit/icon/core/clock';
import Comment from '@atlaskit/icon/core/comment';
import Copy from '@atlaskit/icon/core/copy';
import Cross from '@atlaskit/icon/core/cross';
import CrossCircle from '@atlaskit/icon/core/cross-circle';
import DataFlow from '@atlaskit/icon/core/data-flow';
import Database from '@atlaskit/icon/core/database';
import Delete from '@atlaskit/icon/core/delete';
import Download from '@atlaskit/icon/core/download';
import Edit from '@atlaskit/icon/core/edit';
import Email from '@atlaskit/icon/core/email';
import EyeOpen from '@atlaskit/icon/core/eye-open';
import File from '@atlaskit/icon/core/file';
import Filter from '@atlaskit/icon/core/filter';
import Flag from '@atlaskit/icon/core/flag';
import Globe from '@atlaskit/icon/core/globe';
import Home from '@atlaskit/icon/core/home';
import Inbox from '@atlaskit/icon/core/inbox';
import Incident from '@atlaskit/icon/core/incident';
import InformationCircle from '@atlaskit/icon/core/information-circle';
import Lightbulb from '@atlaskit/icon/core/lightbulb';
import Link from '@atlaskit/icon/core/link';
import LinkExternal from '@atlaskit/icon/core/link-external';
import ListBulleted from '@atlaskit/icon/core/list-bulleted';
import LockLocked from '@atlaskit/icon/core/lock-locked';
import LockUnlocked from '@atlaskit/icon/core/lock-unlocked';
import LogIn from '@atlaskit/icon/core/log-in';
import Megaphone from '@atlaskit/icon/core/megaphone';
import Menu from '@atlaskit/icon/core/menu';
import Minus from '@atlaskit/icon/core/minus';
import Notification from '@atlaskit/icon/core/notification';
import NotificationMuted from '@atlaskit/icon/core/notification-muted';
import OfficeBuilding from '@atlaskit/icon/core/office-building';
import Page from '@atlaskit/icon/core/page';
import PeopleGroup from '@atlaskit/icon/core/people-group';
import Person from '@atlaskit/icon/core/person';
import PersonAdd from '@atlaskit/icon/core/person-add';
import PersonAdded from '@atlaskit/icon/core/person-added';
import PersonAvatar from '@atlaskit/icon/core/person-avatar';
import PersonOffboard from '@atlaskit/icon/core/person-offboard';
import PersonRemove from '@atlaskit/icon/core/person-remove';
import PersonWarning from '@atlaskit/icon/core/person-warning';
import PriorityHigh from '@atlaskit/icon/core/priority-high';
import QuestionCircle from '@atlaskit/icon/core/question-circle';
import Refresh from '@atlaskit/icon/core/refresh';
import Retry from '@atlaskit/icon/core/retry';
import Search from '@atlaskit/icon/core/search';
import Send from '@atlaskit/icon/core/send';
import Settings from '@atlaskit/icon/core/settings';
import Share from '@atlaskit/icon/core/share';
import Shield from '@atlaskit/icon/core/shield';
import ShowMoreHorizontal from '@atlaskit/icon/core/show-more-horizontal';
import StatusDiscovery from '@atlaskit/icon/core/status-discovery';
import StatusError from '@atlaskit/icon/core/status-error';
import StatusInformation from '@atlaskit/icon/core/status-information';
import StatusSuccess from '@atlaskit/icon/core/status-success';
import StatusVerified from '@atlaskit/icon/core/status-verified';
import StatusWarning from '@atlaskit/icon/core/status-warning';
import Support from '@atlaskit/icon/core/support';
import Tag from '@atlaskit/icon/core/tag';
import Task from '@atlaskit/icon/core/task';
import Tools from '@atlaskit/icon/core/tools';
import Undo from '@atlaskit/icon/core/undo';
import Upload from '@atlaskit/icon/core/upload';

export type Glyph = typeof Add;

export const GLYPHS: Readonly<Partial<Record<string, Glyph>>> = {
  add: Add,
  alert: Alert,
  app: App,
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  calendar: Calendar,
  'check-circle': CheckCircle,
  'check-mark': CheckMark,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  clipboard: Clipboard,
  clock: Clock,
  comment: Comment,
  copy: Copy,
  cross: Cross,
  'cross-circle': CrossCircle,
  'data-flow': DataFlow,
  database: Database,
  delete: Delete,
  download: Download,
  edit: Edit,
  email: Email,
  'eye-open': EyeOpen,
  file: File,
  filter: Filter,
  flag: Flag,
  globe: Globe,
  home: Home,
  inbox: Inbox,
  incident: Incident,
  'information-circle': InformationCircle,
  lightbulb: Lightbulb,
  link: Link,
  'link-external': LinkExternal,
  'list-bulleted': ListBulleted,
  'lock-locked': LockLocked,
  'lock-unlocked': LockUnlocked,
  'log-in': LogIn,
  megaphone: Megaphone,
  menu: Menu,
  minus: Minus,
  notification: Notification,
  'notification-muted': NotificationMuted,
  'office-building': OfficeBuilding,
  page: Page,
  'people-group': PeopleGroup,
  person: Person,
  'person-add': PersonAdd,
  'person-added': PersonAdded,
  'person-avatar': PersonAvatar,
  'person-offboard': PersonOffboard,
  'person-remove': PersonRemove,
  'person-warning': PersonWarning,
  'priority-high': PriorityHigh,
  'question-circle': QuestionCircle,
  refresh: Refresh,
  retry: Retry,
  search: Search,
  send: Send,
  settings: Settings,
  share: Share,
  shield: Shield,
  'show-more-horizontal': ShowMoreHorizontal,
  'status-discovery': StatusDiscovery,
  'status-error': StatusError,
  'status-information': StatusInformation,
  'status-success': StatusSuccess,
  'status-verified': StatusVerified,
  'status-warning': StatusWarning,
  support: Support,
  tag: Tag,
  task: Task,
  tools: Tools,
  undo: Undo,
  upload: Upload,
};
