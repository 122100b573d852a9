/** What the admin page says about statements that must stay true, in English. */
import type { GuardrailsWords } from '../guardrails-words';

export const guardrails: GuardrailsWords = {
  intro: '',
};
