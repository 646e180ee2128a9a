import { enteredServices, serviceStates } from '@etappe/domain/facilitation/support-service'
import type { Day } from '@etappe/domain/kernel/day'
import type { ConflictWords } from '../ui/conflict.ts'
import { useMeetingName } from './use-meeting-name.ts'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** How the two versions of a service's field are written in the conflict dialog. */
export function useServiceConflictWords({ view }: OpenLedger): ConflictWords {
  const { words, formats } = useLedgerWords()
  const meetingName = useMeetingName()
  const labels: Readonly<Record<string, string>> = words.field.supportService
  const shows: Readonly<Record<string, (value: unknown) => string>> = {
    kind: (value) => words.kind[enteredServices.find((it) => it === value) ?? 'training'],
    state: (value) => words.state[serviceStates.find((it) => it === value) ?? 'planned'],
    amount: (value) => formats.number(Number(value)),
    on: (value) => formats.day(value as Day),
    country: (value) => (value === 'DE' || value === 'CH' ? words.services.country[value] : ''),
    meetingId: (value) => {
      const meeting = view.meetings.find((it) => it.id === value)
      return meeting ? meetingName(meeting) : ''
    },
  }
  return {
    label: (field) => labels[field] ?? field,
    isText: (field) => field === 'note',
    show: (field, value) => (shows[field] ?? text)(value),
  }
}
