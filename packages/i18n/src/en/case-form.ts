import { plural } from '../plural.ts'

/** Words of the forms that create and edit a case. */
export const caseForm = {
  create: {
    title: 'New case',
    lead: 'First name and place, so that no case is created twice.',
    save: 'Create case',
    done: (p: { number: string }) => `Case ${p.number} created.`,
    cancel: 'Cancel',
  },
  edit: {
    title: 'Edit master data',
    save: 'Save',
    cancel: 'Cancel',
    done: 'Master data saved.',
    changedMeanwhile: (p: { fields: string }) => `Changed by others while you were writing: ${p.fields}. You decide when you save.`,
  },
  view: { title: 'Master data', edit: 'Edit', none: 'not entered', fixed: 'Fixed' },
  sections: 'Sections',
  section: { which: 'Name and place', content: 'Content', contact: 'Contact', responsibility: 'Responsibility', note: 'Note' },
  help: {
    title: 'Good to know',
    which: 'A network may also name an area instead of municipalities, for example a district or “nationwide”.',
    content: {
      network: 'The concern says what at least three organisations work on together.',
      modelMunicipality: 'Who coordinates, with what share of a post? Who belongs to the steering group?',
    },
    contact: 'Business contact data only.',
    keys: 'Ctrl + Enter saves. A date can also be “today”, “12.3.” or “+14”. What you write is kept as a draft on this device.',
  },
  areaHint: 'District, region or “nationwide”',
  areaHintWith: 'What the municipalities alone do not say',
  kindHint: {
    network: 'At least three organisations work together on one concern.',
    modelMunicipality: 'A municipality builds an overall strategy of early education.',
  },
  duplicates: {
    title: 'Does this case exist already?',
    none: 'No similar case found.',
    hint: 'Enter name and municipality. Similar cases appear here.',
    found: (p: { count: number }) => plural('en', p.count, { one: '# similar case', other: '# similar cases' }),
    failed: 'The search for similar cases did not work.',
    open: (p: { number: string }) => `Open ${p.number} in a new tab`,
  },
  office: {
    of: (p: { laender: string }) => `Follows from the municipalities (${p.laender}).`,
    choose: 'Please choose',
    several: 'The municipalities belong to several offices. Please choose one.',
    none: 'Without a municipality you choose the office.',
    notYours: (p: { office: string }) => `The service office ${p.office} is responsible here. You cannot create cases for it.`,
  },
  quota: {
    /** `proposed`: how many of them wait for their second signature. */
    taken: (p: { taken: string; quota: string; proposed: string | null; kinds: string; office: string }) =>
      `${p.office}: ${p.taken} of ${p.quota} ${p.kinds}${p.proposed ? `, ${p.proposed} of them proposed` : ''}`,
    full: (p: { office: string; kinds: string }) =>
      `The quota of ${p.office} for ${p.kinds} is reached. You can still create the case, with a reason.`,
  },
  nobodyYet: 'Nobody yet',
  ownerHint: 'Can be assigned later.',
  peopleFailed: 'The list of people could not be loaded.',
}
