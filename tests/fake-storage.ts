// A stand-in for the browser's `storage.local`, which holds what it is given for as long as a file's tests run.
export const stored: Record<string, unknown> = {};

export default {
  storage: {
    local: {
      get: async (key: string) => ({ [key]: stored[key] }),
      set: async (values: object) => void Object.assign(stored, values),
    },
  },
};
