import { Autocomplete, Button, Checkbox, Textarea } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { FigureFields } from './figure-fields.tsx'
import type { IndicatorRow } from './indicator-rows.ts'
import { useValueForm } from './use-value-form.ts'
import type { EntryFields } from './value-entry.ts'
import css from './value-form.module.css'

interface Props {
  readonly row: IndicatorRow
  readonly year: number
  readonly sources: readonly string[]
  /** What the next values get as their source. */
  readonly defaultSource: string
  readonly isPending: boolean
  readonly onSave: (fields: EntryFields) => void
  readonly onClear: (() => void) | null
  readonly onClose: () => void
}

/** Everything there is to say about one value: figure, base, source, note, or that it is not available. */
export function ValueForm(props: Props) {
  const { row, year, sources, isPending, onClear, onClose } = props
  const words = useWords('indicators')
  const labels = words.field.indicatorValue
  const form = useValueForm(props)
  const isKept = row.values.get(year)?.suppressed === true
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      {isKept && <p className={css.kept}>{words.form.withheld}</p>}
      {form.isAvailable && <FigureFields row={row} isKept={isKept} typed={form.typed} problems={form.problems} onChange={form.setTyped} />}
      <Checkbox
        label={words.form.notAvailable}
        checked={!form.isAvailable}
        onChange={(event) => form.setIsAvailable(!event.currentTarget.checked)}
      />
      <Autocomplete label={labels.source} data={[...sources]} maxLength={300} value={form.source} onChange={form.setSource} />
      <Textarea
        label={labels.note}
        description={words.form.sharedNote}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autosize
        minRows={1}
        maxLength={400}
        value={form.note}
        onChange={(event) => form.setNote(event.currentTarget.value.replaceAll('\n', ' '))}
      />
      <div className={css.foot}>
        <Button type="submit" loading={isPending}>
          {words.form.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.form.cancel}
        </Button>
        {onClear && (
          <Button variant="subtle" leftSection={<IconTrash size={16} aria-hidden />} onClick={onClear}>
            {words.form.clear}
          </Button>
        )}
      </div>
    </form>
  )
}
