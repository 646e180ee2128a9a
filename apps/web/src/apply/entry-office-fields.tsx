import { NativeSelect, Textarea } from '@mantine/core'
import { memo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import type { ApplyValues } from './apply-values.ts'
import type { Entry } from './entry-draft.ts'
import { useApplyWords } from './use-apply-words.ts'
import type { ChangeEntry } from './use-entry.ts'
import { useResponsibility } from './use-responsibility.ts'

interface Props extends Pick<Entry, 'officeCode' | 'officeReason'>, Pick<ApplyValues, 'municipalityKeys' | 'laender' | 'nationwide'> {
  readonly problems: Problems
  readonly change: ChangeEntry
}

/** Which office works on it: as the place says, or another one with a reason. */
export const EntryOfficeFields = memo(function EntryOfficeFields({ problems, change, ...now }: Props) {
  const { me, messages: m, formats } = useApp()
  const { words, labels } = useApplyWords()
  const { office, laender } = useResponsibility(now)
  const said = office ? words.entry.officeBy({ office: office.city, laender: formats.list(laender) }) : words.entry.officeLater
  const isOther = now.officeCode !== null && now.officeCode !== office?.code
  return (
    <>
      <NativeSelect
        {...fieldProps(m, problems, 'officeCode')}
        label={labels.officeCode}
        value={now.officeCode ?? ''}
        data={[{ value: '', label: said }, ...me.offices.map((it) => ({ value: it.code, label: it.city }))]}
        onChange={(event) => change({ officeCode: me.offices.find((it) => it.code === event.currentTarget.value)?.code ?? null })}
      />
      {isOther && (
        <Textarea
          {...fieldProps(m, problems, 'officeReason')}
          label={labels.officeReason}
          required
          autosize
          minRows={2}
          maxLength={1000}
          dir="auto"
          value={now.officeReason}
          onChange={(event) => change({ officeReason: event.currentTarget.value })}
        />
      )}
    </>
  )
})
