/** A small picture of the mail that arrives. */
import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import type { MailPreview } from '../view/mail-preview';
import type { Reader } from '../view/reader';

const sheet = xcss({
  backgroundColor: 'elevation.surface.sunken',
  borderRadius: 'radius.large',
  padding: 'space.200',
});
const button = xcss({
  backgroundColor: 'color.background.brand.bold',
  borderRadius: 'radius.small',
  paddingBlock: 'space.075',
  paddingInline: 'space.150',
});

/** The mail, roughly. Its button is a drawing. */
export function MailBox({ mail, reader }: { readonly mail: MailPreview; readonly reader: Reader }) {
  const { mailPreview, mailFrom } = reader.words.projectPage;
  return (
    <Stack space="space.075">
      <Text size="small" weight="medium" color="color.text.subtle">
        {mailPreview}
      </Text>
      <Box xcss={sheet}>
        <Stack space="space.100">
          <Text weight="bold">{mail.name}</Text>
          <Text size="small" color="color.text.subtle">
            {mailFrom(mail.from)}
          </Text>
          <Text>{mail.says}</Text>
          {mail.button !== undefined && (
            <Inline>
              <Box xcss={button}>
                <Text color="color.text.inverse" weight="medium">
                  {mail.button}
                </Text>
              </Box>
            </Inline>
          )}
        </Stack>
      </Box>
      <Text size="small" color="color.text.subtle">
        {mail.template}
      </Text>
    </Stack>
  );
}
