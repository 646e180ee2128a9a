import { type OfferFields as Fields, offerCosts, offerStates } from '@etappe/domain/baseline/offer'
import { levels, type Pillar, pillars } from '@etappe/domain/baseline/pillar'
import type { CaseId } from '@etappe/domain/kernel/id'
import { Autocomplete, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OrganisationPicker } from '../organisations/organisation-picker.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import css from './offer-panel.module.css'
import type { OfferFormState } from './use-offer-form.ts'
import type { OfferWords } from './use-offer-words.ts'

interface Props {
  readonly form: OfferFormState
  readonly caseId: CaseId
  readonly districts: readonly string[]
  readonly words: OfferWords
  readonly disabled: boolean
}

/** The fields of an offer: what it is, whom it reaches, in which framework. */
export function OfferFieldset({ form, caseId, districts, words, disabled }: Props) {
  const { messages: m } = useApp()
  const { column: labels, form: say } = useWords('offers')
  const { now, problems, change } = form
  const { content } = now
  const at = (field: keyof Fields) => ({ ...fieldProps(m, problems, `fields.${field}`), disabled })
  const line = (field: 'name' | 'addressees' | 'access') => ({
    ...at(field),
    label: labels[field],
    dir: 'auto' as const,
    value: content[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  })
  const choices = (key: 'level' | 'cost' | 'state' | 'fit') => words.choicesOf(key).map(({ value, label }) => ({ value, label }))
  return (
    <>
      <h3>{say.what}</h3>
      <TextInput {...line('name')} required data-autofocus={now.base ? undefined : true} />
      <OrganisationPicker
        {...at('providerId')}
        label={labels.provider}
        caseId={caseId}
        value={content.providerId}
        onChange={(providerId) => change({ providerId })}
      />
      <Checkbox.Group
        {...at('pillars')}
        label={labels.pillars}
        required
        value={[...content.pillars]}
        onChange={(chosen) => change({ pillars: pillars.filter((it: Pillar) => chosen.includes(it)) })}
      >
        <div className={css.pillars}>
          {words.choicesOf('pillars').map((it) => (
            <Checkbox key={it.value} value={it.value} label={it.label} disabled={disabled} />
          ))}
        </div>
      </Checkbox.Group>
      <h3>{say.who}</h3>
      <div className={css.pair}>
        <NativeSelect
          {...at('level')}
          label={labels.level}
          required
          value={content.level ?? ''}
          onChange={(event) => change({ level: levels.find((it) => it === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: say.choose }, ...choices('level')]}
        />
        <TextInput
          {...at('ageTo')}
          label={labels.ages}
          required
          description={say.agesHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={content.ages}
          onChange={(event) => change({ ages: event.currentTarget.value, decided: {} })}
        />
      </div>
      <TextInput {...line('addressees')} />
      <TextInput {...line('access')} />
      <Autocomplete
        {...at('district')}
        label={labels.district}
        data={[...districts]}
        value={content.district}
        onChange={(district) => change({ district })}
      />
      <h3>{say.frame}</h3>
      <div className={css.pair}>
        <NativeSelect
          {...at('state')}
          label={labels.state}
          value={content.state}
          onChange={(event) => change({ state: offerStates.find((it) => it === event.currentTarget.value) ?? 'running' })}
          data={choices('state')}
        />
        <TextInput
          {...at('places')}
          label={labels.places}
          inputMode="numeric"
          value={content.places}
          onChange={(event) => change({ places: event.currentTarget.value })}
        />
        <NativeSelect
          {...at('cost')}
          label={labels.cost}
          value={content.cost}
          onChange={(event) => change({ cost: offerCosts.find((it) => it === event.currentTarget.value) ?? 'unknown' })}
          data={choices('cost')}
        />
        <NativeSelect
          {...at('fit')}
          label={labels.fit}
          value={content.fit === null ? '' : String(content.fit)}
          onChange={(event) => change({ fit: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
          data={choices('fit')}
        />
      </div>
      <DayField
        {...at('fundingEnd')}
        label={labels.fundingEnd}
        description={say.fundingHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={content.fundingEnd}
        onChange={(fundingEnd) => change({ fundingEnd })}
      />
      <Textarea
        {...at('note')}
        label={labels.note}
        description={say.noteHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autosize
        minRows={2}
        maxRows={12}
        dir="auto"
        value={content.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}
