import type { LedgerMeeting } from '@etappe/domain/facilitation/ledger-view'
import { enteredServices, serviceStates } from '@etappe/domain/facilitation/support-service'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { type ServiceContent, usualServiceState } from './service-draft.ts'
import css from './service-fields.module.css'
import { useLedgerWords } from './use-ledger-words.ts'
import { useMeetingName } from './use-meeting-name.ts'

interface Props {
  readonly content: ServiceContent
  readonly change: (content: Partial<ServiceContent>) => void
  readonly meetings: readonly LedgerMeeting[]
  readonly at: (field: keyof ServiceContent) => { id: string; error: string | null }
}

/** The fields of a service. A day ahead makes it planned, any other delivered, unless it was called off. */
export function ServiceFields({ content, change, meetings, at }: Props) {
  const { me, messages: m } = useApp()
  const { words } = useLedgerWords()
  const meetingName = useMeetingName()
  const labels = words.field.supportService
  const said = words.form
  const { kind, state, country, meetingId } = content
  return (
    <>
      <NativeSelect
        {...at('kind')}
        label={labels.kind}
        required
        data-autofocus
        value={kind ?? ''}
        onChange={(event) => change({ kind: enteredServices.find((it) => it === event.currentTarget.value) ?? null })}
        data={[{ value: '', label: said.choose }, ...enteredServices.map((it) => ({ value: it, label: words.kind[it] }))]}
      />
      <TextInput
        {...at('title')}
        label={labels.title}
        description={said.titleHint}
        dir="auto"
        value={content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className={css.row}>
        <DayField
          {...at('on')}
          label={labels.on}
          required
          value={content.on}
          onChange={(on) => change({ on, ...(state === 'cancelled' ? {} : { state: usualServiceState(on, me.today) }) })}
        />
        <TextInput
          {...at('amount')}
          label={kind === 'facilitation' ? said.amountDays : said.amountCount}
          required
          inputMode="decimal"
          value={content.amount}
          onChange={(event) => change({ amount: event.currentTarget.value })}
        />
        <NativeSelect
          {...at('state')}
          label={labels.state}
          value={state}
          onChange={(event) => change({ state: serviceStates.find((it) => it === event.currentTarget.value) ?? state })}
          data={serviceStates.map((it) => ({ value: it, label: words.state[it] }))}
        />
      </div>
      <TextInput
        {...at('partner')}
        label={labels.partner}
        description={said.partnerHint}
        dir="auto"
        value={content.partner}
        onChange={(event) => change({ partner: event.currentTarget.value })}
      />
      {kind === 'exchange' && (
        <NativeSelect
          {...at('country')}
          label={labels.country}
          value={country ?? ''}
          onChange={(event) => change({ country: (['DE', 'CH'] as const).find((it) => it === event.currentTarget.value) ?? null })}
          data={[
            { value: '', label: said.noCountry },
            { value: 'DE', label: words.services.country.DE },
            { value: 'CH', label: words.services.country.CH },
          ]}
        />
      )}
      {meetings.length > 0 && (
        <NativeSelect
          {...at('meetingId')}
          label={labels.meetingId}
          description={kind === 'expertInput' ? said.meetingHint : undefined}
          value={meetingId ?? ''}
          onChange={(event) => change({ meetingId: meetings.find((it) => it.id === event.currentTarget.value)?.id ?? null })}
          data={[{ value: '', label: said.noMeeting }, ...meetings.map((it) => ({ value: it.id, label: meetingName(it) }))]}
        />
      )}
      <Textarea
        {...at('note')}
        label={labels.note}
        description={m.meetings.noChildren}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={content.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}
