interface Receipt {
  contact: string
  number: string
  name: string
  day: string
  /** Who is responsible, or empty while it is being found out. */
  office: string
  link: string
}
interface Link {
  contact: string
  number: string
  name: string
  link: string
}

interface Withdrawn extends Link {
  day: string
  /** The office did it, on the applicant's word. */
  isByOffice: boolean
  /** Who is responsible, or empty where nobody is yet. */
  office: string
}

const greeting = (contact: string) => (contact === '' ? 'Good day,' : `Good day ${contact},`)
const closing = 'Etappe, the software of the programme, wrote this message. Answers to it are not read.'

/** What applicants are told by mail and on paper. */
export const applicantMail = {
  mail: {
    office: (p: { city: string; email: string; phone: string }) =>
      `The service office in ${p.city} is responsible.${p.email === '' && p.phone === '' ? '' : ` You reach it here: ${[p.email, p.phone].filter((it) => it !== '').join(', ')}.`}`,
    receipt: {
      subject: (p: Receipt) => `We have your application ${p.number}`,
      text: (p: Receipt) =>
        `${greeting(p.contact)}\n\nyour application “${p.name}” reached us on ${p.day}. Its number is ${p.number}.\n\n${p.office === '' ? 'We are finding out which service office is responsible, and will tell you on your page.' : p.office}\n\nWhat happens next: the office checks what you sent. If something is missing, it asks you. Then it calls you for a first talk, and after that it is decided.\n\nHere you see at any time where your application stands, add what is missing, or withdraw it:\n${p.link}\n\nWhoever has this link sees your application. Please share it only with people who work on it.\n\n${closing}`,
    },
    link: {
      subject: (p: Link) => `Your link to the application ${p.number}`,
      text: (p: Link) =>
        `${greeting(p.contact)}\n\nhere is the link to your application “${p.name}” (${p.number}):\n${p.link}\n\nIf you did not ask for it, you need not do anything: only this mail contains it.\n\n${closing}`,
    },
    withdrawn: {
      subject: (p: { number: string }) => `Your application ${p.number} is withdrawn`,
      text: (p: Withdrawn) =>
        `${greeting(p.contact)}\n\n${p.isByOffice ? `as you asked, we withdrew your application “${p.name}” (${p.number}) on ${p.day}.` : `you withdrew your application “${p.name}” (${p.number}) on ${p.day}.`} You need not do anything else, and we ask no more questions.\n\nYou can still see what you sent on your page:\n${p.link}\n\nYou are welcome to apply again in a later round. If you did not want this, please contact the service office soon.${p.office === '' ? '' : `\n\n${p.office}`}\n\n${closing}`,
    },
    reminder: {
      subject: (p: { number: string; day: string }) => `Your application ${p.number}: please answer by ${p.day}`,
      text: (p: Link & { day: string; items: string }) =>
        `${greeting(p.contact)}\n\nfor your application “${p.name}” (${p.number}) we are still missing:\n\n${p.items}\n\nPlease answer on your page by ${p.day}:\n${p.link}\n\nIf you need more time, please call the service office.\n\n${closing}`,
    },
    draft: {
      subject: (p: { day: string }) => `Your application is not submitted yet and ends on ${p.day}`,
      text: (p: { contact: string; name: string; day: string; link: string }) =>
        `${greeting(p.contact)}\n\nyou began an application${p.name === '' ? '' : ` (“${p.name}”)`} and have not submitted it. Nobody but you has read it. We keep it until ${p.day}; after that it is deleted with all its files.\n\nIf you want to go on, open it here; every change keeps it for longer:\n${p.link}\n\nIf not, you need not do anything.\n\n${closing}`,
    },
  },
  receipt: {
    title: 'Application',
    file: (p: { number: string }) => `Application ${p.number}.pdf`,
    asOf: (p: { day: string }) => `Sent on ${p.day}`,
    pageOf: { before: 'Page ', between: ' of ' },
    number: 'Number',
    received: 'Received',
    office: 'Responsible office',
    officeOpen: 'is being found out',
    channel: 'Came in',
    members: 'Organisations and offices that take part',
    memberColumns: ['Name', 'Kind', 'Contact', 'Steering group'],
    files: 'Attachments',
    fileColumns: ['File', 'Size'],
    size: (p: { megabytes: string }) => `${p.megabytes} MB`,
    nothing: 'Nothing was said here.',
    noFiles: 'No files were attached.',
    yes: 'yes',
    no: 'no',
    percent: (p: { share: number }) => `${p.share} percent`,
  },
}
