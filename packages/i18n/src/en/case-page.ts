export const casePage = {
  heading: 'Case',
}
