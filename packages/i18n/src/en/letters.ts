import type { LetterFields, LetterKind, LetterPlaceholder } from '@etappe/domain/applications/letter-template'

const close = `Kind regards
Service office {officeCity}
Qualität vor Ort
{officeEmail} · {officePhone}`

const text: Readonly<Record<LetterKind, LetterFields>> = {
  admitted: {
    subject: 'Your application has been successful: {name} ({number})',
    body: `Dear {contact},

We are delighted to tell you that {institution} will take part in the programme Qualität vor Ort with the project “{name}”. Your application {number} of {submittedOn} has been successful.

Our work together begins on {startOn}. Your project now has the case number {caseNumber}.

What happens next:

1. We will send you a draft of the cooperation agreement, usually within two weeks. Please go through it with everyone involved.
2. Your process facilitator will contact you to arrange the first meeting.
3. Please let everyone who contributed to the application know.

You can find your application and this letter on your page at any time:
{link}

If you have any questions, please write to us or give us a call. We look forward to working with you.

${close}`,
  },
  waitlisted: {
    subject: 'Your application is on the waiting list: {name} ({number})',
    body: `Dear {contact},

Thank you for your application {number} of {submittedOn} with the project “{name}”.

We would very much like to work with you, but are not yet able to offer you a place. Your application is therefore on our waiting list. The reason is:

{reason}

What happens next:

1. You do not need to do anything now. Your application stays as it is.
2. We will contact you as soon as a place becomes available. We cannot yet say when that will be, and a place on the waiting list is not an offer of admission.
3. If your plans change, please let us know. You can also withdraw your application yourself on your page.

You can find your application and this letter on your page at any time:
{link}

If you have any questions, please write to us or give us a call.

${close}`,
  },
  rejected: {
    subject: 'Our decision on your application: {name} ({number})',
    body: `Dear {contact},

Thank you for your application {number} of {submittedOn} with the project “{name}”. We have read it carefully and appreciate the time and work you put into it.

Unfortunately, we are unable to admit your project to the programme Qualität vor Ort. The reason is:

{reason}

This decision concerns this application only. You are welcome to apply again in a later round. If you have any questions, please write to us or give us a call: we will gladly explain the decision and consider with you what else might help.

You can find your application and this letter on your page:
{link}

We wish you every success with your work.

${close}`,
  },
}

/** What a preview fills in; its days are reckoned from today. */
const sample: Readonly<Record<Exclude<LetterPlaceholder, 'submittedOn' | 'startOn' | 'today'>, string>> = {
  name: 'Southside Language Network',
  number: 'B-2026-031',
  contact: 'Erika Mustermann',
  institution: 'Southside Family Centre',
  caseNumber: 'KI-N-026',
  officeCity: 'Kiel',
  officeEmail: 'kiel@office.example',
  officePhone: '(0431) 000 00 - 00',
  link: 'https://etappe.example/bewerbung/…',
  reason: 'All places in this round have been filled.',
}

/** What the product writes when an application is decided, until the programme says it in its own words. */
export const letters = { text, sample }
