import type { CaseRequest, RequestKind, RequestState } from '@etappe/domain/requests/case-request'
import { plural } from '../plural.ts'

interface Decision {
  readonly name: string
  readonly by: string
  readonly what: string
  readonly number: string
  readonly url: string
}

export const requests = {
  heading: 'Decisions',
  sub: 'What waits for you, the oldest first.',
  kind: {
    waiver: 'Waiver',
    extension: 'Extension',
    reopening: 'Reopening',
    quotaOverrun: 'Over the quota',
  } satisfies Record<RequestKind, string>,
  gate: 'Gate',
  admission: 'Admission',
  state: { open: 'open', granted: 'granted', refused: 'refused', withdrawn: 'withdrawn' } satisfies Record<RequestState, string>,
  passed: 'no longer needed',
  /** What is asked for, in one line. */
  asks: {
    waiver: (p: { criterion: string; gate: string }) => `Waive “${p.criterion}” at the gate “${p.gate}”`,
    extension: (p: { to: string; from: string }) => `Support until ${p.to} instead of ${p.from}`,
    reopening: 'Reopen the case',
    quotaOverrun: (p: { taken: number; quota: number }) => `Admission over the quota: ${p.taken} of ${p.quota} places were taken`,
    gate: (p: { gate: string }) => `Confirm the gate “${p.gate}”`,
    admission: (p: { exceptions: number; isOver: boolean }) =>
      [
        'Sign the admission',
        ...(p.exceptions > 0 ? [plural('en', p.exceptions, { one: '# exception', other: '# exceptions' })] : []),
        ...(p.isOver ? ['beyond the quota'] : []),
      ].join(', '),
  },
  hardness: { hard: 'hard criterion', soft: 'soft criterion' },
  tab: { label: 'View', queue: 'Waiting', decided: 'Decided' },
  list: 'What waits for a decision',
  waiting: (p: { count: number }) => plural('en', p.count, { one: 'waiting for # day', other: 'waiting for # days' }),
  since: 'since today',
  number: (p: { count: number }) => plural('en', p.count, { one: '# decision waits for you', other: '# decisions wait for you' }),
  empty: 'Nothing waits for you.',
  emptyAction: 'See what was decided',
  failed: 'The decisions could not be loaded.',
  retry: 'Try again',
  back: 'To the list',
  proposal: { by: 'Proposed by', comment: 'Comment on the proposal', passOn: 'To be passed on' },
  pick: 'Choose an item on the left.',
  case: 'Case',
  place: 'Municipality',
  asked: (p: { name: string; day: string }) => `${p.name}, ${p.day}`,
  askedBy: 'Asked by',
  reason: 'Reason',
  toCase: 'To the case',
  toGate: 'To the gate',
  settled: 'There is nothing left to decide: the criterion has been met since.',
  settledAction: 'Close request',
  precedent: {
    heading: 'How like requests were decided',
    of: (p: { what: string }) => `Decided before: ${p.what}`,
    none: 'There is no like decision yet.',
    counts: (p: { granted: number; refused: number }) => `${p.granted} granted, ${p.refused} refused`,
    first: (p: { shown: number }) => `The last ${p.shown}:`,
    by: (p: { day: string; name: string; office: string }) => `${p.day}, ${p.name}, ${p.office}`,
    comment: 'Comment',
  },
  decide: {
    heading: 'Your decision',
    comment: 'Comment',
    commentHint: 'Required when you refuse. Whoever asked reads it.',
    why: 'Why you refuse',
    walk: 'next, previous',
    grant: 'Grant',
    refuse: 'Refuse',
    refuseNeeds: 'Please say why you refuse.',
    effect: {
      waiver: 'If you grant it, the criterion counts as waived at this gate. The gate itself still has to be confirmed.',
      extension: 'If you grant it, the end of the support changes at once.',
      reopening: 'If you grant it, the case goes on in the phase it ended in, from today.',
      quotaOverrun: 'The case runs either way; your decision is recorded.',
    } satisfies Record<RequestKind, string>,
    gateLead: 'You read and confirm the gate on its own page, with the evidence of every criterion.',
  },
  key: { next: 'Next decision', previous: 'Previous decision', grant: 'Grant the chosen request', refuse: 'Refuse the chosen request' },
  log: {
    caption: 'Decided requests and admissions, the newest first',
    column: { decided: 'Decided', case: 'Case or application', what: 'What', result: 'Result', by: 'By', comment: 'Comment' },
    empty: 'Nothing has been decided yet.',
    more: 'Show more',
    kind: 'Kind',
    allKinds: 'All kinds',
    result: { signed: 'signed', returned: 'returned', takenBack: 'taken back' },
    sub: 'What was decided, the newest first.',
    exception: (p: { criterion: string }) => `Exception from “${p.criterion}”`,
    proposedBy: (p: { name: string }) => `Proposed by ${p.name}`,
    /** In place of a person: the applicant withdrew, so that there was nothing left to sign. */
    byApplicant: 'Application withdrawn',
  },
  said: {
    granted: (p: { number: string }) => `Request about ${p.number} granted.`,
    refused: (p: { number: string }) => `Request about ${p.number} refused.`,
    withdrawn: (p: { number: string }) => `Request about ${p.number} withdrawn.`,
  },
  today: {
    waiting: 'Decisions waiting for me',
    all: 'All decisions',
    mine: 'My requests',
    open: 'Open',
    decided: 'Decided in the last week',
    none: 'No decision waits for you.',
    withdraw: 'Withdraw',
    withdrawOf: (p: { what: string; number: string }) => `Withdraw: ${p.what}, ${p.number}`,
    by: (p: { name: string; day: string }) => `by ${p.name} on ${p.day}`,
  },
  field: {
    caseRequest: {
      caseId: 'Case',
      kind: 'Kind',
      matter: 'Matter',
      subject: 'What is asked for',
      reason: 'Reason',
      requestedBy: 'Asked by',
      requestedFor: 'As deputy for',
      requestedOn: 'Asked on',
      state: 'State',
      decidedBy: 'Decided by',
      decidedOn: 'Decided on',
      comment: 'Comment',
    } satisfies Record<Exclude<keyof CaseRequest, 'id' | 'version'>, string>,
  },
  mail: {
    granted: {
      subject: (p: Decision) => `${p.what} for ${p.number}: granted`,
      text: (p: Decision) =>
        `Hello ${p.name},\n\n${p.by} has decided your request “${p.what}” about case ${p.number}: granted.\n\nThe comment stands in the case:\n${p.url}\n\nThis message was written by Etappe. Answers are not read.`,
    },
    refused: {
      subject: (p: Decision) => `${p.what} for ${p.number}: refused`,
      text: (p: Decision) =>
        `Hello ${p.name},\n\n${p.by} has decided your request “${p.what}” about case ${p.number}: refused.\n\nThe reason stands in the case:\n${p.url}\n\nThis message was written by Etappe. Answers are not read.`,
    },
  },
}
