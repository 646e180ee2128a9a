import { topics } from '@etappe/domain/cases/topic'
import { ChecksField } from './checks-field.tsx'
import css from './form.module.css'
import type { FormPartProps } from './form-props.ts'
import { LineField } from './line-field.tsx'
import { TextField } from './text-field.tsx'
import { useApplyWords } from './use-apply-words.ts'

/** What it is about, and by what one would see that it succeeded. */
export function ConcernFields({ kind, values, change, problems }: FormPartProps<'concern'>) {
  const { messages: m, words, labels } = useApplyWords()
  return (
    <>
      {kind === 'network' && (
        <TextField
          path="concern"
          label={labels.concern}
          hint={words.hint.concern}
          longest={4000}
          value={values.concern}
          onChange={(concern) => change({ concern })}
          problems={problems}
        />
      )}
      <TextField
        path="goal"
        label={labels.goal}
        hint={words.hint.goal}
        longest={4000}
        value={values.goal}
        onChange={(goal) => change({ goal })}
        problems={problems}
      />
      <fieldset className={css.group}>
        <legend>{labels.signs}</legend>
        <p className={css.hint}>{words.hint.signs}</p>
        {values.signs.map((sign, index) => (
          <LineField
            // There are always three, in this order.
            key={words.sign({ number: index + 1 })}
            path={`signs.${index}`}
            label={words.sign({ number: index + 1 })}
            longest={400}
            value={sign}
            onChange={(text) => change({ signs: values.signs.with(index, text) })}
            problems={problems}
          />
        ))}
      </fieldset>
      <ChecksField
        path="topics"
        label={labels.topics}
        choices={topics}
        names={m.cases.topic}
        value={values.topics}
        onChange={(chosen) => change({ topics: chosen })}
        problems={problems}
      />
    </>
  )
}
