import type { LetterFields, LetterKind, LetterPlaceholder } from '@etappe/domain/applications/letter-template'

const close = `Kind regards
Service office {officeCity}
Qualität vor Ort
{officeEmail} · {officePhone}`

const text: Readonly<Record<LetterKind, LetterFields>> = {
  admitted: {
    subject: 'You are in: {name} ({number})',
    body: `Dear {contact},

we are pleased to tell you that {institution} takes part in the programme Qualität vor Ort with “{name}”. We have admitted your application {number} of {submittedOn}.

The support begins on {startOn}. With us your project now goes by the number {caseNumber}.

What happens next:

1. We send you the draft of the cooperation agreement, usually within two weeks. Please look at it with everyone who takes part.
2. Your process facilitator gets in touch and arranges the first meeting with you.
3. Please keep everyone who took part in the application informed.

You can read your application and this letter at any time on your page:
{link}

Do you have questions? Write to us or call us. We look forward to working with you.

${close}`,
  },
  waitlisted: {
    subject: 'Your application is on the waiting list: {name} ({number})',
    body: `Dear {contact},

thank you for your application {number} of {submittedOn} with “{name}”.

We would like to work with you. At the moment, however, all places are taken. Your application is therefore on our waiting list.

Our reason: {reason}

You need not do anything now. As soon as a place becomes free we get in touch. If your plans change, please tell us or withdraw your application on your page:
{link}

Do you have questions? Write to us or call us.

${close}`,
  },
  rejected: {
    subject: 'Our decision on your application: {name} ({number})',
    body: `Dear {contact},

thank you for your application {number} of {submittedOn} with “{name}”, and for the time you have put into it.

To our regret we cannot admit {institution} to the programme Qualität vor Ort.

Our reason: {reason}

This decision concerns this application only. You are welcome to apply again in a later round. We gladly explain our decision and talk with you about what else might help.

You can read your application and this letter on your page:
{link}

${close}`,
  },
}

/** What a preview fills in; its days are reckoned from today. */
const sample: Readonly<Record<Exclude<LetterPlaceholder, 'submittedOn' | 'startOn' | 'today'>, string>> = {
  name: 'Language net South',
  number: 'B-2026-0031',
  contact: 'Erika Mustermann',
  institution: 'Family centre South',
  caseNumber: 'KI-N-026',
  officeCity: 'Kiel',
  officeEmail: 'kiel@office.example',
  officePhone: '(0431) 000 00 - 00',
  link: 'https://etappe.example/bewerbung/…',
  reason: 'All places of this round are taken.',
}

/** What the product writes when an application is decided, until the programme says it in its own words. */
export const letters = { text, sample }
