import type { Day } from '@etappe/domain/kernel/day'
import { foldGerman, searchForms } from '@etappe/domain/municipalities/municipality'
import { grantPhase } from '@etappe/domain/users/grant'
import { accountState } from '@etappe/domain/users/user'
import { type AccountState, accountStates } from '@etappe/domain/users/account-state'
import type { PeopleSearch } from './people-search.ts'
import type { Person, PersonGrant } from './person.ts'

const wordsOf = (form: string): string => ` ${form}`

/** Every word typed begins a word of the name, with or without its umlauts; or the whole begins a part of the address. */
function hasText({ name, email }: Person, text: string): boolean {
  const typed = text.trim().toLowerCase()
  if (wordsOf(email.replaceAll(/[.@_+-]/g, ' ')).includes(wordsOf(typed.replaceAll(/[.@_+-]/g, ' ')))) return true
  const wanted = foldGerman(typed).split(' ')
  return wanted[0] !== '' && searchForms(name).some((form) => wanted.every((word) => wordsOf(form).includes(wordsOf(word))))
}

/** The roles somebody has, or is going to have. */
export const rolesAhead = (person: Pick<Person, 'grants'>, today: Day): PersonGrant[] =>
  person.grants.filter((grant) => grantPhase(grant, today) !== 'ended')

const hasRole = (person: Person, { role, office }: PeopleSearch, today: Day): boolean =>
  rolesAhead(person, today).some(
    (grant) => (role === undefined || grant.role === role) && (office === undefined || grant.officeCode === office),
  )

export interface FilteredPeople {
  readonly people: readonly Person[]
  /** How many there are in each state under the other filters. */
  readonly counts: Readonly<Record<AccountState, number>>
}

/** The people the filters find. A role and an office together mean this role in this office. */
export function filterPeople(all: readonly Person[], search: PeopleSearch, today: Day): FilteredPeople {
  const { text, role, office, state } = search
  const found = all.filter(
    (person) =>
      (text === undefined || hasText(person, text)) && ((role === undefined && office === undefined) || hasRole(person, search, today)),
  )
  const count = (of: AccountState) => found.filter((person) => accountState(person) === of).length
  return {
    people: state === undefined ? found : found.filter((person) => accountState(person) === state),
    counts: Object.fromEntries(accountStates.map((of) => [of, count(of)])) as Record<AccountState, number>,
  }
}
