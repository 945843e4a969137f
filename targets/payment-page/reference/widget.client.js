// The call by which a shop opens Payment Page from its own page: EPayWidget.run(config, method).
(() => {
  const page = new URL('../payment', document.currentScript.src);
  const frame = (address) => {
    const shown = document.createElement('iframe');
    shown.src = address;
    shown.title = 'Payment';
    shown.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff';
    document.body.append(shown);
  };
  const post = (config) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = page.href;
    for (const [name, value] of Object.entries(config)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  };
  window.EPayWidget = {
    run(config, method = 'get') {
      const parameters = Object.fromEntries(Object.entries(config).filter(([, value]) => typeof value !== 'function'));
      if (String(method).toLowerCase() === 'post') return post(parameters);
      frame(`${page.href}?${new URLSearchParams(parameters)}`);
    },
  };
})();
