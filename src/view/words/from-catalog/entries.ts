/** What is said where Invite check is opened from elsewhere in Jira. */
import type { Catalog } from '../catalog';
import type { EntriesWords } from '../entries-words';
import type { Say } from '../say';

type Messages = Catalog['entries'];

/** The sentences of the command, of the request and of the action. */
export function entriesWords({ command, request, action }: Messages, say: Say): EntriesWords {
  return {
    command: {
      ...command,
      moreProjects: (most) => say(command.moreProjects, { most }),
    },
    request: {
      ...request,
      people: (count) => say(request.people, { count }),
      reporterMissing: (because) => say(request.reporterMissing, { because }),
      participantsMissing: (because) => say(request.participantsMissing, { because }),
      morePeople: (most) => say(request.morePeople, { most }),
      mailsFrom: (sender) => say(request.mailsFrom, { sender, hasSender: sender !== undefined }),
    },
    action: {
      ...action,
      emailHelp: (example) => say(action.emailHelp, { example }),
      projectKeyHelp: (example) => say(action.projectKeyHelp, { example }),
    },
  };
}
