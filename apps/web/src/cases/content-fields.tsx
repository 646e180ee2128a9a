import { type Topic, topics } from '@etappe/domain/cases/topic'
import { Checkbox, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { fieldId } from '../ui/field-errors.tsx'
import css from './form.module.css'
import { type FormPartProps, inputProps } from './form-props.ts'
import { fieldPath, readShare } from './form-values.ts'
import { TextField } from './text-field.tsx'

/** What the case works on; a network by its concern, a model municipality by who coordinates and steers. */
export function ContentFields({ kind, values, change, problems }: FormPartProps) {
  const { messages: m } = useApp()
  const at = (field: Parameters<typeof inputProps>[2]) => inputProps(m, problems, field)
  const chosen = (names: readonly string[]): Topic[] => topics.filter((it) => names.includes(it))
  return (
    <>
      {kind === 'network' ? (
        <TextField {...at('concern')} required longest={4000} value={values.concern} onChange={(concern) => change({ concern })} />
      ) : (
        <>
          <div className={css.pair} data-wide-first>
            <TextInput
              {...at('coordinator')}
              dir="auto"
              value={values.coordinator}
              onChange={(event) => change({ coordinator: event.currentTarget.value })}
            />
            <TextInput
              {...at('coordinatorShare')}
              inputMode="numeric"
              value={values.coordinatorShare ?? ''}
              onChange={(event) => change({ coordinatorShare: readShare(event.currentTarget.value) })}
            />
          </div>
          <TextInput
            {...at('steeringGroup')}
            dir="auto"
            value={values.steeringGroup}
            onChange={(event) => change({ steeringGroup: event.currentTarget.value })}
          />
        </>
      )}
      <Checkbox.Group
        label={m.cases.field.topics}
        error={at('topics').error}
        value={[...values.topics]}
        onChange={(names) => change({ topics: chosen(names) })}
      >
        <div className={css.choices}>
          {topics.map((topic, index) => (
            <Checkbox
              size="md"
              key={topic}
              value={topic}
              label={m.cases.topic[topic]}
              {...(index === 0 ? { id: fieldId(fieldPath('topics')) } : {})}
            />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}
