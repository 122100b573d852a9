/** What both sides of an invite see, by the step that decides; several steps end alike. */
import type { Catalog } from '../catalog';
import type { EndingWords, Places, Words } from '../words';

type InPlace = (message: string) => (places: Places) => string;

/** The sentences of every step that ends an invite. */
export function endingWords(m: Catalog['answers']['endings'], inPlace: InPlace): Words['endings'] {
  const nothing = inPlace(m.nothingArrives);
  const invited: EndingWords = {
    inviterSees: m.invitedByAtlassian.inviterSees,
    customerSees: inPlace(m.invitedByAtlassian.customerSees),
    customerDoes: inPlace(m.invitedByAtlassian.customerDoes),
  };
  const added: EndingWords = {
    inviterSees: m.addedSilently.inviterSees,
    customerSees: nothing,
    customerDoes: inPlace(m.addedSilently.customerDoes),
  };
  const unaware: EndingWords = {
    inviterSees: m.accountWithoutMail.inviterSees,
    customerSees: nothing,
    inviterDoes: inPlace(m.accountWithoutMail.inviterDoes),
  };
  const refused = (ending: { readonly inviterSees: string; readonly inviterDoes: string }) => ({
    inviterSees: ending.inviterSees,
    customerSees: nothing,
    inviterDoes: inPlace(ending.inviterDoes),
  });
  const done = (
    ending: Readonly<Record<'inviterSees' | 'customerSees' | 'customerDoes', string>>,
  ) => ({
    inviterSees: ending.inviterSees,
    customerSees: inPlace(ending.customerSees),
    customerDoes: inPlace(ending.customerDoes),
  });
  return {
    A1: refused(m.A1),
    R1: { ...unaware, ...m.R1 },
    R2: { ...unaware, ...m.R2 },
    R3: { ...invited, ...m.R3 },
    R4: { ...invited, ...m.R4 },
    P1: refused(m.P1),
    P2: refused(m.P2),
    S1: refused(m.S1),
    S2: { ...added, ...m.S2 },
    S3: refused(m.S3),
    S4: added,
    S5: {
      ...added,
      customerDoes: inPlace(m.S5.customerDoes),
      inviterDoes: inPlace(m.S5.inviterDoes),
    },
    S6: done(m.S6),
    T1: invited,
    T2: done(m.T2),
    T3: refused(m.T3),
    T4: refused(m.T4),
    T5: refused(m.T5),
    M1: unaware,
    M2: { ...unaware, customerSees: inPlace(m.M2.customerSees) },
  };
}
