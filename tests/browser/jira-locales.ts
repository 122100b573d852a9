/** The languages of the app as Jira names them, in the order of `LANGUAGES`. */
export const JIRA_LOCALES = ['en_US', 'de_DE', 'fr_FR', 'es_ES', 'pt_BR', 'ja_JP'] as const;
