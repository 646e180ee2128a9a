import type { ApplicantStep } from '@etappe/domain/applications/application-course'
import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { plural } from '../plural.ts'

const step: Readonly<Record<ApplicantStep, string>> = {
  received: 'Received',
  checked: 'Review',
  interviewed: 'Initial interview',
  decided: 'Decision',
}

const state: Readonly<Record<ApplicantView['state'], string>> = {
  submitted: 'We have received your application. The service office is reading it and will get in touch if anything is missing.',
  incomplete: 'Something is still missing. Please reply below so that we can continue.',
  checked: 'Everything is in place. The service office will call you for an initial interview by telephone.',
  interviewed: 'The initial interview has taken place. A decision on your application is now being made. You do not need to do anything.',
  waitlisted: 'Your application is on the waiting list. We will get in touch as soon as a place becomes available.',
  admitted: 'Your application has been successful. We look forward to working with you.',
  rejected: 'Unfortunately, your application has not been successful. The letter below explains why.',
  withdrawn: 'This application has been withdrawn. You are welcome to apply again.',
}

const withdrawn: string = 'Withdrawn'

/** The page of somebody who has applied: outside the sign-in, by secret link. */
export const applicant = {
  page: 'Your application',
  head: (p: { number: string; kind: string }) => `Application ${p.number} · ${p.kind}`,
  loading: 'Your application is loading.',
  course: 'How far your application has got',
  step,
  on: (p: { day: string }) => `on ${p.day}`,
  done: 'done',
  running: 'in progress',
  ahead: 'still to come',
  skipped: 'not needed',
  result: { admitted: 'Admission', waitlisted: 'Waiting list', rejected: 'Rejection', withdrawn },
  state,
  due: (p: { day: string; days: number }) =>
    plural('en', p.days, { one: `Please reply by ${p.day} (# day left).`, other: `Please reply by ${p.day} (# days left).` }),
  dueToday: 'Please reply today.',
  overdue: (p: { day: string }) => `We asked for your reply by ${p.day}. You can still send it.`,
  ask: {
    heading: 'What is still missing',
    from: (p: { day: string }) => `The service office asked on ${p.day}:`,
    item: (p: { number: number }) => `Point ${p.number}`,
    answered: 'answered',
    open: 'still open',
    answer: 'Your reply',
    comment: 'Anything you would like to add',
    hint: 'Please do not include any information about individual children or families.',
    send: 'Send replies',
    keep: 'Save for later',
    sent: 'Your replies have been sent. Thank you.',
    kept: 'Saved. You can continue later.',
    left: (p: { count: number }) => plural('en', p.count, { one: '# point is still open', other: '# points are still open' }),
    all: 'Everything has been answered.',
    restored: 'What you wrote last time is back.',
  },
  files: {
    heading: 'Documents',
    none: 'No documents yet.',
    add: 'Add a document',
    addTo: (p: { text: string }) => `Add a document: ${p.text}`,
    hint: (p: { size: number }) => `PDF, Word, Excel, PNG or JPEG, up to ${p.size}\u00a0MB each.`,
    sending: (p: { name: string }) => `${p.name} is being sent`,
    percent: (p: { percent: number }) => `${p.percent}%`,
    added: (p: { name: string }) => `${p.name} has been received.`,
    lost: 'The connection was lost.',
    tooLarge: (p: { size: number }) => `The file is larger than ${p.size}\u00a0MB. Please make it smaller.`,
    again: 'Try again',
    againNamed: (p: { name: string }) => `Send ${p.name} again`,
    stop: 'Cancel',
    stopNamed: (p: { name: string }) => `Do not send ${p.name}`,
    receipt: 'Confirmation of receipt (PDF)',
  },
  letter: {
    heading: 'Our decision',
    on: (p: { day: string }) => `of ${p.day}`,
    download: 'Letter as PDF',
  },
  office: {
    heading: 'Who is responsible',
    of: (p: { city: string }) => `Service office ${p.city}`,
    open: 'A service office is being assigned. It will get in touch with you.',
  },
  sent: {
    heading: 'What you sent',
    on: (p: { day: string }) => `on ${p.day}`,
    yes: 'yes',
    no: 'no',
    percent: (p: { share: number }) => `${p.share}%`,
    seat: 'on the steering group',
    change: 'Is something no longer correct? Please let your service office know.',
  },
  link: {
    heading: 'Your link',
    text: 'Anyone who has the link to this page can read your application and reply on your behalf. Please share it only with those involved.',
    copy: 'Copy link',
    copied: 'Copied',
    renew: 'Renew link',
    renewTitle: 'Renew link?',
    renewText:
      'The current link will then no longer work. We will send the new one to the e-mail address given in the application. If that is not possible, it opens here straight away.',
    renewNow: 'Renew',
    renewed: 'This is your new link. The old one no longer works. Please keep the address of this page.',
    mailedTitle: 'The new link is on its way',
    mailedText: 'We have sent it to the e-mail address given in the application. The old link no longer works. You can close this page.',
  },
  withdraw: {
    heading: 'Withdraw',
    text: 'If your plans have changed, you can withdraw the application.',
    act: 'Withdraw application',
    title: 'Withdraw this application?',
    warning: 'This cannot be undone. You can apply again in a later round.',
    reason: 'Reason (optional)',
    confirm: 'Withdraw permanently',
    cancel: 'Keep it',
    done: 'Your application has been withdrawn.',
  },
  missing: {
    title: 'This link does not work',
    text: 'Part of it may have been lost in copying, or the link may have been renewed. The correct link is in the most recent e-mail about your application.',
    resend: 'Send me the link',
  },
  failed: 'Your application could not be loaded.',
  retry: 'Try again',
  close: 'Close',
}
