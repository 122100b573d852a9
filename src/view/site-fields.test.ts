import { SITE_FACTS, SITE_FIELDS } from './site-fields';

test('every field records the fact of the site that has its name', () => {
  expect(SITE_FIELDS.map((field) => SITE_FACTS[field][0])).toEqual(
    SITE_FIELDS.map((field) => `site.${field}`),
  );
});
