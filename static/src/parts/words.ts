/** The few words the parts say by themselves; all other words are handed in. */
export const words = {
  close: 'Close',
  formerUser: 'Former user',
  noOwner: 'No owner',
  nameNotLoaded: 'Name not loaded',
  loading: 'Loading',
  legend: { label: 'How to read the shapes', outcome: 'Outcome', expected: 'Expected by today', work: 'Work done' },
  conflict: {
    nothingLost: 'Nothing is lost. Choose for each field what should stay.',
    field: 'Field',
    yours: 'Yours',
    notTouched: 'Not touched',
    empty: 'Empty',
    choose: 'Choose which one should stay.',
    cancel: 'Cancel',
    save: 'Save this version',
  },
  picker: { typeAName: 'Type a name', nobodyFound: 'Nobody found by this name' },
  broken: {
    title: 'This page could not be shown.',
    text: 'Something in it broke. What you saved is safe.',
    action: 'Try again',
  },
} as const;
