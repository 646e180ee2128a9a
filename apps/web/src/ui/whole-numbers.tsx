import { Fragment } from 'react'

/** As cases and applications are numbered: a hyphen within is no place to part a line. */
const number = /(\b[A-Z]{1,2}-(?:[A-Z]|\d{4})-\d{3,}\b)/

/** Written text in which no number is parted by the end of a line. What is copied is the text as it was written. */
export function WholeNumbers({ text }: { readonly text: string }) {
  return text.split(number).map((part, index) =>
    index % 2 === 1 ? (
      // Parts of a text have no other name than their place.
      <span key={index} className="nowrap">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
