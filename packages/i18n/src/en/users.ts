import type { Role } from '@etappe/domain/access/role'
import type { GrantFields } from '@etappe/domain/users/grant'
import type { UserFields } from '@etappe/domain/users/user'
import type { AccountState } from '@etappe/domain/users/account-state'
import { plural } from '../plural.ts'

interface Period {
  readonly from: string
  readonly to: string | null
}

interface LinkMail {
  readonly name: string
  readonly by: string
  readonly url: string
  readonly until: string
  readonly home: string
}

export const users = {
  role: {
    officeStaff: 'Service office',
    officeLead: 'Office lead',
    facilitator: 'Facilitator',
    programmeLead: 'Programme lead',
    admin: 'Administration',
  } satisfies Record<Role, string>,
  /** What somebody with the role does. */
  roleHint: {
    officeStaff: 'handles the cases of the office',
    officeLead: 'handles the cases of the office and assigns facilitators',
    facilitator: 'sees the cases assigned to them and logs meetings there',
    programmeLead: 'sees and handles the cases of all offices',
    admin: 'manages accounts, offices and the municipality register; sees no cases',
  } satisfies Record<Role, string>,
  heading: 'People',
  count: (p: { count: number }) => plural('en', p.count, { one: '# person', other: '# people' }),
  shown: (p: { shown: string; all: string }) => `${p.shown} of ${p.all} people`,
  invite: 'Invite a person',
  search: 'Search people',
  searchHint: 'Name or e-mail',
  clearSearch: 'Clear search',
  keys: { next: 'Next person', previous: 'Previous person' },
  filter: { role: 'Role', office: 'Office', allRoles: 'All roles', allOffices: 'All offices', reset: 'Reset', perState: 'People by state' },
  list: {
    table: 'People with an account',
    column: { name: 'Name, e-mail', roles: 'Roles', state: 'State', lastSignIn: 'Last sign-in' },
    nothing: 'No person matches these filters.',
    showAll: 'Show all people',
    failed: 'The people could not be loaded.',
    retry: 'Try again',
  },
  state: { active: 'active', invited: 'invited', locked: 'locked' } satisfies Record<AccountState, string>,
  states: { active: 'Active', invited: 'Invited', locked: 'Locked' } satisfies Record<AccountState, string>,
  linkUntil: (p: { day: string }) => `link until ${p.day}`,
  linkOver: 'link has run out',
  lockedSince: (p: { day: string }) => `since ${p.day}`,
  never: 'never',
  you: 'you',
  /** Who set a password by a link: nobody is signed in then. */
  linkHolder: 'Somebody with the link',
  noRole: 'no role',
  period: {
    current: (p: Period) => (p.to === null ? `since ${p.from}` : `from ${p.from} to ${p.to}`),
    coming: (p: Period) => (p.to === null ? `from ${p.from} on` : `from ${p.from} to ${p.to}`),
    ended: (p: Period) => `from ${p.from} to ${p.to ?? ''}`,
  },
  phase: { current: 'in force', coming: 'to come', ended: 'ended' },
  field: {
    name: 'Name',
    email: 'Work e-mail address',
    role: 'Role',
    officeCode: 'Office',
    deputyForId: 'As deputy for',
    validFrom: 'From',
    validTo: 'Until',
  } satisfies Record<keyof UserFields | keyof GrantFields, string>,
  deputy: {
    nobody: 'Nobody – a role of their own',
    hint: 'A deputy acts with the rights of this person. What that person has put forward, the deputy may not decide.',
    of: (p: { name: string }) => `as deputy of ${p.name}`,
  },
  validToHint: 'Last day. Empty means without end.',
  choose: 'Please choose',
  invitation: {
    lead: 'The person gets a link and chooses a password with it. The link is valid for 7 days.',
    nameHint: 'First and last name, as colleagues know them',
    roles: 'Roles',
    roleNumber: (p: { number: number }) => `Role ${p.number}`,
    at: (p: { number: number; field: string }) => `Role ${p.number}, ${p.field}`,
    addRole: 'Add another role',
    remove: 'Remove',
    removeRole: (p: { number: number }) => `Remove role ${p.number}`,
    submit: 'Invite',
    cancel: 'Cancel',
    help: 'What the roles may do',
  },
  detail: {
    back: 'All people',
    missing: 'This person does not exist, or no longer does.',
    facts: 'Details',
    save: 'Save',
    roles: 'Roles',
    give: 'Give a role',
    giveTitle: (p: { name: string }) => `Give ${p.name} a role`,
    changeTitle: (p: { role: string }) => `Change period: ${p.role}`,
    change: 'Change period',
    end: 'End now',
    menu: (p: { role: string }) => `Role ${p.role}: what to do`,
    noRoles: 'Without a role this person sees nothing after signing in.',
    cancel: 'Cancel',
    access: 'Account',
    stateLabel: 'State',
    lastSignIn: 'Last sign-in',
    lock: 'Lock account',
    unlock: 'Unlock account',
    lockHint: 'Open sessions end at once. You can unlock the account at any time.',
    lockedHint: 'Signing in is not possible. Roles and history are kept.',
  },
  link: {
    heading: 'Password link',
    make: 'Make a new link',
    made: 'The new link is ready. Earlier ones no longer work.',
    forgotten: 'For those who have forgotten their password: with the link they choose a new one. It is valid for 7 days and works once.',
    ranOut: 'This person has not chosen a password yet, and the link has run out.',
    byHand: (p: { until: string }) => `Please pass this link on to this person only. It is valid until ${p.until} and works once.`,
    failed: (p: { until: string }) =>
      `The mail could not be sent. Please pass the link on yourself. It is valid until ${p.until} and works once.`,
    mailed: (p: { email: string; until: string }) =>
      `The mail with the link is on its way to ${p.email}. The link is valid until ${p.until}.`,
    address: 'Link to choose a password',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'Please copy the marked link with Ctrl + C.',
    unreadable: 'The link could not be loaded. Please reload the page.',
  },
  done: {
    invited: (p: { name: string }) => `${p.name} is invited.`,
    updated: 'Details saved.',
    locked: (p: { name: string }) => `${p.name} is locked.`,
    unlocked: (p: { name: string }) => `${p.name} can sign in again.`,
    given: 'Role given.',
    changed: 'Period changed.',
    ended: 'Role ended.',
  },
  mail: {
    invitation: {
      subject: 'Your account for Etappe',
      text: (p: LinkMail) =>
        [
          `Hello ${p.name},`,
          `${p.by} has set up an account for Etappe for you.`,
          `Please choose your password with this link. It works once and is valid until ${p.until}:`,
          p.url,
          `After that you sign in with this e-mail address: ${p.home}`,
          'If you did not expect this mail, you need not do anything. Answers to this mail are not read.',
        ].join('\n\n'),
    },
    reset: {
      subject: 'Your new password for Etappe',
      text: (p: LinkMail) =>
        [
          `Hello ${p.name},`,
          `${p.by} has made a link for you to choose a new password for Etappe. It works once and is valid until ${p.until}:`,
          p.url,
          'Your old password works until you have chosen a new one.',
          'If you did not expect this mail, you need not do anything. Answers to this mail are not read.',
        ].join('\n\n'),
    },
  },
  command: {
    usage: 'Usage: npm run user:create -- --name "First Last" --email name@example.org --role ROLE [--office KI]',
    roles: 'Roles:',
    role: (p: { role: string; name: string; hint: string }) => `  ${p.role.padEnd(15)}${p.name}: ${p.hint}`,
    needsOffice: 'officeStaff and officeLead need --office with the two letters of the office.',
    unknownRole: 'This role does not exist.',
    badArguments: 'These arguments cannot be read.',
    made: (p: { name: string; until: string }) =>
      `${p.name} can sign in as soon as a password is chosen with this link (valid until ${p.until}, once):`,
  },
}
