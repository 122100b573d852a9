/** What is usual where nothing is recorded: outgoing mail on, a healthy project (design.md section 7, `--assume-typical`). */
import type { ProjectSettings, SiteSettings } from '../decide/settings';

/** The site as recorded, and as usual where it is not. */
export function typicalSite(recorded: SiteSettings): SiteSettings {
  return { outgoingMail: true, ...recorded };
}

/** The project as recorded, and as usual where it is not. */
export function typicalProject(recorded: ProjectSettings): ProjectSettings {
  return { customerInvited: true, portalAccess: 'healthy', ...recorded };
}
