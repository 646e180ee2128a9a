import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { Autocomplete, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OrganisationPicker } from '../organisations/organisation-picker.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { type Column, columns } from './offer-columns.ts'
import { readTyped, type Typed } from './read-typed.ts'
import type { OfferCommands } from './use-offer-commands.ts'
import type { OfferWords } from './use-offer-words.ts'

interface Props {
  readonly offers: readonly Offer[]
  readonly districts: readonly string[]
  readonly words: OfferWords
  readonly commands: OfferCommands
  readonly onClose: () => void
}

// A name is nobody else's, and links join two.
const changeable = columns.filter(({ key }) => key !== 'name' && key !== 'links')
const fallback = changeable.find((it) => it.key === 'district') as Column

/** Writes one value over several offers at once. */
export function BulkDialog({ offers, districts, words, commands, onClose }: Props) {
  const { me, messages: m } = useApp()
  const { bulk, column: labels, form } = useWords('offers')
  const [column, setColumn] = useState<Column>(fallback)
  const [typed, setTyped] = useState('')
  const [provider, setProvider] = useState<OrganisationId | null>(null)
  const [found, setFound] = useState<Problems | null>(null)
  const { key, kind } = column
  const problems = found ?? commands.change.problems
  const at = fieldProps(m, problems, 'value')
  const readFor = (offer: Offer): Typed => {
    if (kind === 'provider') return { ok: true, fields: { providerId: provider } }
    if (kind === 'choice' && typed === '' && key !== 'fit') return { ok: false, problem: 'required' }
    return readTyped(typed, { offer, key, today: me.today })
  }
  const save = async () => {
    let fields: Partial<OfferFields> | null = null
    for (const offer of offers) {
      const read = readFor(offer)
      if (!read.ok) return setFound({ value: read.problem })
      fields = read.fields
    }
    setFound(null)
    if (fields && (await commands.changeAll(offers, fields))) onClose()
  }
  const choices = words.choicesOf(key).map(({ value, label }) => ({ value, label }))
  const field = () => {
    if (kind === 'provider')
      return <OrganisationPicker {...at} label={bulk.value} caseId={offers[0]?.caseId ?? null} value={provider} onChange={setProvider} />
    if (kind === 'choice' || kind === 'pillars') {
      const first = key === 'fit' ? [] : [{ value: '', label: form.choose }]
      return (
        <NativeSelect
          {...at}
          label={bulk.value}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data={[...first, ...choices]}
        />
      )
    }
    if (key === 'district') return <Autocomplete {...at} label={bulk.value} data={[...districts]} value={typed} onChange={setTyped} />
    return <TextInput {...at} label={bulk.value} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
  }
  return (
    <ChangeDialog
      title={bulk.title({ count: offers.length })}
      lead={bulk.lead}
      save={bulk.save({ count: offers.length })}
      labels={{ value: labels[key] }}
      problems={problems}
      command={commands.change}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NativeSelect
        label={bulk.field}
        value={key}
        data={changeable.map((it) => ({ value: it.key, label: labels[it.key] }))}
        onChange={(event) => {
          setColumn(changeable.find((it) => it.key === event.currentTarget.value) ?? fallback)
          setTyped('')
          setFound(null)
        }}
      />
      {field()}
    </ChangeDialog>
  )
}
