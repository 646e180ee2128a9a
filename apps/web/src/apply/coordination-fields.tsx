import { Checkbox } from '@mantine/core'
import { readFigure } from './apply-values.ts'
import type { FormPartProps } from './form-props.ts'
import { LineField } from './line-field.tsx'
import { useApplyWords } from './use-apply-words.ts'

/** Who coordinates, and the promise of the municipality. */
export function CoordinationFields({ values, change, problems }: FormPartProps<'coordination'>) {
  const { words, labels } = useApplyWords()
  return (
    <>
      <LineField
        path="coordinator"
        label={labels.coordinator}
        hint={words.hint.coordinator}
        longest={160}
        value={values.coordinator}
        onChange={(coordinator) => change({ coordinator })}
        problems={problems}
      />
      <LineField
        path="coordinatorShare"
        label={labels.coordinatorShare}
        hint={words.hint.coordinatorShare}
        inputMode="numeric"
        value={String(values.coordinatorShare ?? '')}
        onChange={(text) => change({ coordinatorShare: readFigure(text) })}
        problems={problems}
      />
      <Checkbox
        label={words.hint.commitment}
        checked={values.commitment}
        onChange={(event) => change({ commitment: event.currentTarget.checked })}
      />
      <LineField
        path="commitmentBy"
        label={labels.commitmentBy}
        hint={words.hint.commitmentBy}
        longest={160}
        value={values.commitmentBy}
        onChange={(commitmentBy) => change({ commitmentBy })}
        problems={problems}
      />
    </>
  )
}
