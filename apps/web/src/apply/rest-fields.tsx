import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FormPartProps } from './form-props.ts'
import { TextField } from './text-field.tsx'
import { useApplyWords } from './use-apply-words.ts'

interface Props extends FormPartProps<'rest'> {
  readonly files: ReactNode
}

/** Attachments, what is left to say, and the consent to publication. */
export function RestFields({ values, change, problems, files }: Props) {
  const { words, labels } = useApplyWords()
  return (
    <>
      {files}
      <TextField
        path="note"
        label={labels.note}
        longest={4000}
        value={values.note}
        onChange={(note) => change({ note })}
        problems={problems}
      />
      <Checkbox
        label={words.hint.publication}
        description={words.hint.publicationWhy}
        checked={values.publication}
        onChange={(event) => change({ publication: event.currentTarget.checked })}
      />
    </>
  )
}
