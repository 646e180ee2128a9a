interface Addressed {
  readonly contact: string
  readonly number: string
  readonly name: string
  readonly link: string
}
interface Outcome {
  readonly number: string
  readonly name: string
  /** Of whoever decided; empty where they said nothing. */
  readonly comment: string
  readonly url: string
}

const greeting = (contact: string) => (contact === '' ? 'Hello,' : `Dear ${contact},`)
const closing = 'This message comes from Etappe, the software of the programme. Please do not reply to this e-mail.'
const said = (comment: string) => (comment === '' ? '' : `\n\nComment:\n${comment}`)

/** What the office writes to applicants while it works on an application, and what two offices are told. */
export const intakeMail = {
  askBack: {
    asFile: 'as a file',
    subject: (p: Addressed) => `Your application ${p.number}: something is missing`,
    text: (p: Addressed & { day: string; message: string; items: string }) =>
      `${greeting(p.contact)}\n\nFor your application “${p.name}” (${p.number}) we still need:\n\n${p.items}\n${p.message === '' ? '' : `\n${p.message}\n`}\nPlease reply by ${p.day} on your page, where you can write and upload files:\n${p.link}\n\nIf you need more time, please call the service office.\n\n${closing}`,
  },
  office: {
    subject: (p: Addressed) => `Your application ${p.number}: who is responsible`,
    text: (p: Addressed & { city: string; reach: string }) =>
      `${greeting(p.contact)}\n\nThe service office in ${p.city} is now responsible for your application “${p.name}” (${p.number}).${p.reach === '' ? '' : ` You can reach it at ${p.reach}.`}\n\nThe service office already has everything you sent; you do not need to do anything. Your page stays the same:\n${p.link}\n\n${closing}`,
  },
  /** What became of an admission, for whoever proposed it. */
  outcome: {
    signed: {
      subject: (p: { number: string }) => `Application ${p.number}: admission signed`,
      text: (p: Outcome) =>
        `Hello,\n\nThe admission you proposed for application ${p.number} “${p.name}” has been signed. The application has become a case, and the letter to the applicants is in the correspondence.${said(p.comment)}\n\nThe decision:\n${p.url}\n\nThis message was written by Etappe. Replies are not read.`,
    },
    returned: {
      subject: (p: { number: string }) => `Application ${p.number}: admission returned`,
      text: (p: Outcome) =>
        `Hello,\n\nThe admission you proposed for application ${p.number} “${p.name}” has not been signed and has been returned to your office. Please decide again.${said(p.comment)}\n\nGo to the decision:\n${p.url}\n\nThis message was written by Etappe. Replies are not read.`,
    },
  },
  offices: {
    subject: (p: { number: string; to: string }) => `Application ${p.number} is now with the service office in ${p.to}`,
    text: (p: { number: string; name: string; from: string; to: string; by: string; url: string }) =>
      `Hello,\n\n${p.by} has ${p.from === '' ? 'assigned' : 'transferred'} application ${p.number} “${p.name}” ${p.from === '' ? '' : `from the service office in ${p.from} `}to the service office in ${p.to}. The reason is given in its history.\n\n${p.url}`,
  },
}
