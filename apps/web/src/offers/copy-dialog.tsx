import type { Offer } from '@etappe/domain/baseline/offer'
import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import type { OfferCommands } from './use-offer-commands.ts'

interface Props {
  readonly offers: readonly Offer[]
  readonly districts: readonly string[]
  readonly commands: OfferCommands
  readonly onClose: () => void
}

/** Makes the same offers for another district. */
export function CopyDialog({ offers, districts, commands, onClose }: Props) {
  const { messages: m } = useApp()
  const { copy: words, column } = useWords('offers')
  const [district, setDistrict] = useState('')
  const [found, setFound] = useState<Problems | null>(null)
  const problems = found ?? commands.copy.problems
  const save = async () => {
    const missing = district.trim() === ''
    setFound(missing ? { district: 'required' } : null)
    if (!missing && (await commands.copyAll(offers, district.trim()))) onClose()
  }
  return (
    <ChangeDialog
      title={words.title({ count: offers.length })}
      lead={words.lead}
      save={words.save}
      labels={{ district: column.district }}
      problems={problems}
      command={commands.copy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Autocomplete
        {...fieldProps(m, problems, 'district')}
        label={column.district}
        required
        data-autofocus
        data={[...districts]}
        value={district}
        onChange={setDistrict}
      />
    </ChangeDialog>
  )
}
