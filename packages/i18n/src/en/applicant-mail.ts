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

const greeting = (contact: string) => (contact === '' ? 'Hello,' : `Dear ${contact},`)
const closing = 'This message comes from Etappe, the software of the programme. Please do not reply to this e-mail.'

/** What applicants are told by mail and on paper. */
export const applicantMail = {
  mail: {
    office: (p: { city: string; email: string; phone: string }) =>
      `The service office in ${p.city} is responsible.${p.email === '' && p.phone === '' ? '' : ` You can reach it at ${[p.email, p.phone].filter((it) => it !== '').join(', ')}.`}`,
    receipt: {
      subject: (p: Receipt) => `We have received your application ${p.number}`,
      text: (p: Receipt) =>
        `${greeting(p.contact)}\n\nWe received your application “${p.name}” on ${p.day}. Its number is ${p.number}.\n\n${p.office === '' ? 'We are currently establishing which service office is responsible and will let you know.' : p.office}\n\nWhat happens next: the service office checks your details. If anything is missing, it will ask you. It will then call you for an initial interview, after which a decision will be made.\n\nHere you can see at any time how far your application has got, add anything that is missing, or withdraw it:\n${p.link}\n\nAnyone who has this link can see your application. Please share it only with people who are working on it.\n\n${closing}`,
    },
    link: {
      subject: (p: Link) => `Your link to application ${p.number}`,
      text: (p: Link) =>
        `${greeting(p.contact)}\n\nHere is the link to your application “${p.name}” (${p.number}):\n${p.link}\n\nIf you did not request it, you do not need to do anything: it appears only in this message.\n\n${closing}`,
    },
    withdrawn: {
      subject: (p: { number: string }) => `Your application ${p.number} has been withdrawn`,
      text: (p: Withdrawn) =>
        `${greeting(p.contact)}\n\n${p.isByOffice ? `At your request, we withdrew your application “${p.name}” (${p.number}) on ${p.day}.` : `You withdrew your application “${p.name}” (${p.number}) on ${p.day}.`} You do not need to do anything else, and we will not ask any further questions.\n\nYou can still see what you sent on your page:\n${p.link}\n\nYou are welcome to apply again in a later round. If this was not your intention, please contact the service office soon.${p.office === '' ? '' : `\n\n${p.office}`}\n\n${closing}`,
    },
    reminder: {
      subject: (p: { number: string; day: string }) => `Your application ${p.number}: please reply by ${p.day}`,
      text: (p: Link & { day: string; items: string }) =>
        `${greeting(p.contact)}\n\nFor your application “${p.name}” (${p.number}) we still need:\n\n${p.items}\n\nPlease reply on your page by ${p.day}:\n${p.link}\n\nIf you need more time, please call the service office.\n\n${closing}`,
    },
    draft: {
      subject: (p: { day: string }) => `Your application has not been submitted yet and will be kept until ${p.day}`,
      text: (p: { contact: string; name: string; day: string; link: string }) =>
        `${greeting(p.contact)}\n\nYou have started an application${p.name === '' ? '' : ` (“${p.name}”)`} and not yet submitted it. Nobody but you has read it. We will keep it until ${p.day}; after that it will be deleted together with all files.\n\nIf you would like to continue, open it here. Every change you make extends the time we keep it:\n${p.link}\n\nIf not, you do not need to do anything.\n\n${closing}`,
    },
  },
  receipt: {
    title: 'Application',
    file: (p: { number: string }) => `Application ${p.number}.pdf`,
    asOf: (p: { day: string }) => `Received on ${p.day}`,
    pageOf: { before: 'Page ', between: ' of ' },
    number: 'Number',
    received: 'Received',
    office: 'Responsible service office',
    officeOpen: 'to be assigned',
    channel: 'Received by',
    members: 'Organisations and departments taking part',
    memberColumns: ['Name', 'Kind', 'Contact person', 'Steering group'],
    files: 'Documents',
    fileColumns: ['File', 'Size'],
    size: (p: { megabytes: string }) => `${p.megabytes}\u00a0MB`,
    nothing: 'The application says nothing about this.',
    noFiles: 'No files have been added.',
    yes: 'yes',
    no: 'no',
    percent: (p: { share: number }) => `${p.share}%`,
  },
}
