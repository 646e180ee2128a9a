import { TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from './form.module.css'
import { type FormPartProps, inputProps } from './form-props.ts'

const fields = [
  { name: 'contactName', type: 'text' },
  { name: 'contactFunction', type: 'text' },
  { name: 'contactEmail', type: 'email' },
  { name: 'contactPhone', type: 'tel' },
] as const

/** Whom to ask: business data only. */
export function ContactFields({ values, change, problems }: FormPartProps) {
  const { messages: m } = useApp()
  return (
    <div className={css.pair}>
      {fields.map(({ name, type }) => (
        <TextInput
          key={name}
          {...inputProps(m, problems, name)}
          type={type}
          autoComplete="off"
          dir="auto"
          value={values[name]}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  )
}
