export const indicators = {
  heading: 'Indicators',
}
