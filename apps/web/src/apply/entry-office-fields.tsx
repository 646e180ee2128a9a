import { NativeSelect, Textarea } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { useApplyWords } from './use-apply-words.ts'
import type { EntryForm } from './use-entry.ts'
import { useResponsibility } from './use-responsibility.ts'

/** Which office works on it: as the place says, or another one with a reason. */
export function EntryOfficeFields({ entry: { now, change, problems } }: { readonly entry: EntryForm }) {
  const { me, messages: m, formats } = useApp()
  const { words, labels } = useApplyWords()
  const { office, laender } = useResponsibility(now.values)
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
}
