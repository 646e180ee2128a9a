import { readTime } from '@etappe/domain/meetings/time-input'
import { TextInput } from '@mantine/core'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | null
}

/** A time of day typed as people write it: `14:30`, `14.30`, `1430`, `14`. */
export function TimeField({ value, onChange, error, ...input }: Props) {
  return (
    <TextInput
      {...input}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const read = readTime(value)
        if (read !== null && read !== value) onChange(read)
      }}
    />
  )
}
