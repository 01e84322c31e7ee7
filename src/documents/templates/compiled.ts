// @ts-nocheck Written by `npm run generate` from the `.hbs` files: what Handlebars runs.

export const templates: Readonly<Record<string, object>> = {
  "arc42": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Version",alias1(lookupProperty(depth0,"document"), "version", {"source":"arc42","start":{"line":4,"column":18},"end":{"line":4,"column":34}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":4,"column":0},"end":{"line":4,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Status",alias1(lookupProperty(depth0,"document"), "status", {"source":"arc42","start":{"line":5,"column":17},"end":{"line":5,"column":32}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":5,"column":0},"end":{"line":5,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Last Updated",alias1(lookupProperty(depth0,"document"), "updated", {"source":"arc42","start":{"line":6,"column":23},"end":{"line":6,"column":39}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":6,"column":0},"end":{"line":6,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Owner",alias1(lookupProperty(depth0,"document"), "owner", {"source":"arc42","start":{"line":7,"column":16},"end":{"line":7,"column":30}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":7,"column":0},"end":{"line":7,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"overview"), "summary", {"source":"arc42","start":{"line":11,"column":20},"end":{"line":11,"column":36}} ),alias1(lookupProperty(depth0,"document"), "about", {"source":"arc42","start":{"line":11,"column":37},"end":{"line":11,"column":51}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":11,"column":13},"end":{"line":11,"column":52}}}),{"name":"paragraphs","hash":{"label":"Summary"},"data":data,"loc":{"source":"arc42","start":{"line":11,"column":0},"end":{"line":11,"column":70}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,3,"1.1 Requirements Overview",{"name":"section","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":13,"column":0},"end":{"line":28,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,3,"1.2 Quality Goals",{"name":"section","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":30,"column":0},"end":{"line":36,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,3,"1.3 Stakeholders",{"name":"section","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":38,"column":0},"end":{"line":44,"column":12}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":14,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,container.strict(lookupProperty(depth0,"records"), "scope", {"source":"arc42","start":{"line":19,"column":8},"end":{"line":19,"column":21}} ),{"name":"when","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":19,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "requirements", {"source":"arc42","start":{"line":15,"column":11},"end":{"line":15,"column":23}} ),"requirement",{"name":"records","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":15,"column":0},"end":{"line":17,"column":12}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"arc42","start":{"line":16,"column":8},"end":{"line":16,"column":13}} ),alias1(depth0, "requirements", {"source":"arc42","start":{"line":16,"column":14},"end":{"line":16,"column":26}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":16,"column":0},"end":{"line":16,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Scope",{"name":"under","hash":{"colon":"outside"},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":20,"column":0},"end":{"line":26,"column":10}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":21,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "scope", {"source":"arc42","start":{"line":22,"column":11},"end":{"line":22,"column":24}} ),"scope",{"name":"records","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":22,"column":0},"end":{"line":24,"column":12}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":23,"column":0},"end":{"line":23,"column":91}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":23,"column":16},"end":{"line":23,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":23,"column":9},"end":{"line":23,"column":23}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"text").call(alias2,alias1(depth0, "placement", {"source":"arc42","start":{"line":23,"column":32},"end":{"line":23,"column":41}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":23,"column":25},"end":{"line":23,"column":43}}})) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"arc42","start":{"line":23,"column":52},"end":{"line":23,"column":56}} ),{"name":"when","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":23,"column":44},"end":{"line":23,"column":82}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"arc42","start":{"line":23,"column":67},"end":{"line":23,"column":71}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":23,"column":60},"end":{"line":23,"column":73}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Goal","Target","Why",{"name":"table","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":31,"column":0},"end":{"line":35,"column":10}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "goal", {"source":"arc42","start":{"line":32,"column":11},"end":{"line":32,"column":23}} ),"goal",{"name":"records","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":32,"column":0},"end":{"line":34,"column":12}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":33,"column":0},"end":{"line":33,"column":107}}})) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":33,"column":21},"end":{"line":33,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":33,"column":8},"end":{"line":33,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Target",alias1(depth0, "target", {"source":"arc42","start":{"line":33,"column":47},"end":{"line":33,"column":53}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":33,"column":28},"end":{"line":33,"column":55}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Why",lookupProperty(helpers,"first").call(alias2,alias1(depth0, "why", {"source":"arc42","start":{"line":33,"column":78},"end":{"line":33,"column":81}} ),lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "text", {"source":"arc42","start":{"line":33,"column":91},"end":{"line":33,"column":95}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":33,"column":82},"end":{"line":33,"column":96}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":33,"column":71},"end":{"line":33,"column":97}}}),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":33,"column":55},"end":{"line":33,"column":99}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Stakeholder","Expectation","Contact",{"name":"table","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":39,"column":0},"end":{"line":43,"column":10}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "stakeholders", {"source":"arc42","start":{"line":40,"column":11},"end":{"line":40,"column":23}} ),"stakeholder",{"name":"records","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":40,"column":0},"end":{"line":42,"column":12}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":41,"column":0},"end":{"line":41,"column":155}}})) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":41,"column":21},"end":{"line":41,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":41,"column":8},"end":{"line":41,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Expectation",alias1(depth0, "expectation", {"source":"arc42","start":{"line":41,"column":52},"end":{"line":41,"column":63}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":41,"column":28},"end":{"line":41,"column":65}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "declared", {"source":"arc42","start":{"line":41,"column":71},"end":{"line":41,"column":79}} ),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data,"loc":{"source":"arc42","start":{"line":41,"column":65},"end":{"line":41,"column":147}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_of").call(depth0 != null ? depth0 : (container.nullContext || {}),"Contact",container.strict(depth0, "contact", {"source":"arc42","start":{"line":41,"column":101},"end":{"line":41,"column":108}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":41,"column":81},"end":{"line":41,"column":110}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "contact", {"source":"arc42","start":{"line":41,"column":131},"end":{"line":41,"column":138}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":41,"column":118},"end":{"line":41,"column":140}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":48,"column":0},"end":{"line":52,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,container.strict(lookupProperty(depth0,"records"), "assumption", {"source":"arc42","start":{"line":53,"column":8},"end":{"line":53,"column":26}} ),{"name":"when","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":53,"column":0},"end":{"line":61,"column":9}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "constraint", {"source":"arc42","start":{"line":49,"column":11},"end":{"line":49,"column":29}} ),"constraint",{"name":"records","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":49,"column":0},"end":{"line":51,"column":12}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":50,"column":0},"end":{"line":50,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":50,"column":16},"end":{"line":50,"column":21}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":50,"column":9},"end":{"line":50,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"arc42","start":{"line":50,"column":31},"end":{"line":50,"column":35}} ),{"name":"when","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":50,"column":23},"end":{"line":50,"column":61}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Assumptions",{"name":"under","hash":{"colon":"outside"},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":54,"column":0},"end":{"line":60,"column":10}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":55,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "assumption", {"source":"arc42","start":{"line":56,"column":11},"end":{"line":56,"column":29}} ),"assumption",{"name":"records","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":56,"column":0},"end":{"line":58,"column":12}}})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"3.1 Business Context",{"name":"section","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":65,"column":0},"end":{"line":72,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"3.2 Technical Context",{"name":"section","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":74,"column":0},"end":{"line":80,"column":12}}})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(alias1,container.strict(lookupProperty(depth0,"pictures"), "context", {"source":"arc42","start":{"line":66,"column":10},"end":{"line":66,"column":26}} ),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"arc42","start":{"line":66,"column":0},"end":{"line":66,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias1,"Partner","About","Comes in","Goes out",{"name":"table","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":67,"column":0},"end":{"line":71,"column":10}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"surroundings"), "partners", {"source":"arc42","start":{"line":68,"column":11},"end":{"line":68,"column":32}} ),"partner",{"name":"records","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":68,"column":0},"end":{"line":70,"column":12}}})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":69,"column":0},"end":{"line":69,"column":101}}})) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":69,"column":21},"end":{"line":69,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":69,"column":8},"end":{"line":69,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "purpose", {"source":"arc42","start":{"line":69,"column":41},"end":{"line":69,"column":48}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":69,"column":28},"end":{"line":69,"column":50}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "inputs", {"source":"arc42","start":{"line":69,"column":63},"end":{"line":69,"column":69}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":69,"column":50},"end":{"line":69,"column":71}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "outputs", {"source":"arc42","start":{"line":69,"column":84},"end":{"line":69,"column":91}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":69,"column":71},"end":{"line":69,"column":93}}})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"From","To","Technology","Data",{"name":"table","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":75,"column":0},"end":{"line":79,"column":10}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"surroundings"), "channels", {"source":"arc42","start":{"line":76,"column":11},"end":{"line":76,"column":32}} ),"channel",{"name":"records","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":76,"column":0},"end":{"line":78,"column":12}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":77,"column":0},"end":{"line":77,"column":106}}})) != null ? stack1 : "")
    + "\n";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "from", {"source":"arc42","start":{"line":77,"column":21},"end":{"line":77,"column":25}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":77,"column":8},"end":{"line":77,"column":27}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "to", {"source":"arc42","start":{"line":77,"column":40},"end":{"line":77,"column":42}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":77,"column":27},"end":{"line":77,"column":44}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Technology",alias1(depth0, "technology", {"source":"arc42","start":{"line":77,"column":67},"end":{"line":77,"column":77}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":77,"column":44},"end":{"line":77,"column":79}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "data", {"source":"arc42","start":{"line":77,"column":92},"end":{"line":77,"column":96}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":77,"column":79},"end":{"line":77,"column":98}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(lookupProperty(depth0,"overview"), "approach", {"source":"arc42","start":{"line":84,"column":13},"end":{"line":84,"column":30}} ),{"name":"paragraphs","hash":{"label":"Approach"},"data":data,"loc":{"source":"arc42","start":{"line":84,"column":0},"end":{"line":84,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(lookupProperty(depth0,"overview"), "rationale", {"source":"arc42","start":{"line":85,"column":13},"end":{"line":85,"column":31}} ),{"name":"paragraphs","hash":{"label":"Rationale"},"data":data,"loc":{"source":"arc42","start":{"line":85,"column":0},"end":{"line":85,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":86,"column":0},"end":{"line":88,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "overview", {"source":"arc42","start":{"line":89,"column":10},"end":{"line":89,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"records"), "principle", {"source":"arc42","start":{"line":90,"column":8},"end":{"line":90,"column":25}} ),{"name":"when","hash":{},"fn":container.program(39, data, 0),"inverse":container.program(44, data, 0),"data":data,"loc":{"source":"arc42","start":{"line":90,"column":0},"end":{"line":100,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"records"), "pattern", {"source":"arc42","start":{"line":101,"column":8},"end":{"line":101,"column":23}} ),{"name":"when","hash":{},"fn":container.program(45, data, 0),"inverse":container.program(49, data, 0),"data":data,"loc":{"source":"arc42","start":{"line":101,"column":0},"end":{"line":111,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"arc42","start":{"line":112,"column":8},"end":{"line":112,"column":26}} ),{"name":"when","hash":{},"fn":container.program(50, data, 0),"inverse":container.program(55, data, 0),"data":data,"loc":{"source":"arc42","start":{"line":112,"column":0},"end":{"line":122,"column":9}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "overview", {"source":"arc42","start":{"line":87,"column":11},"end":{"line":87,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Principles",{"name":"under","hash":{"colon":"outside"},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":91,"column":0},"end":{"line":97,"column":10}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":92,"column":0},"end":{"line":96,"column":9}}})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "principle", {"source":"arc42","start":{"line":93,"column":11},"end":{"line":93,"column":28}} ),"principle",{"name":"records","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":93,"column":0},"end":{"line":95,"column":12}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":94,"column":0},"end":{"line":94,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":94,"column":16},"end":{"line":94,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":94,"column":9},"end":{"line":94,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"arc42","start":{"line":94,"column":31},"end":{"line":94,"column":35}} ),{"name":"when","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":94,"column":23},"end":{"line":94,"column":61}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Principles",lookupProperty(helpers,"titles").call(alias1,container.strict(lookupProperty(depth0,"records"), "principle", {"source":"arc42","start":{"line":99,"column":29},"end":{"line":99,"column":46}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":99,"column":21},"end":{"line":99,"column":47}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":99,"column":0},"end":{"line":99,"column":49}}})) != null ? stack1 : "")
    + "\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Patterns",{"name":"under","hash":{"colon":"outside"},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":102,"column":0},"end":{"line":108,"column":10}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":103,"column":0},"end":{"line":107,"column":9}}})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "pattern", {"source":"arc42","start":{"line":104,"column":11},"end":{"line":104,"column":26}} ),"pattern",{"name":"records","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":104,"column":0},"end":{"line":106,"column":12}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":105,"column":8},"end":{"line":105,"column":13}} ),lookupProperty(helpers,"first").call(alias2,alias1(depth0, "rationale", {"source":"arc42","start":{"line":105,"column":21},"end":{"line":105,"column":30}} ),alias1(depth0, "use-case", {"source":"arc42","start":{"line":105,"column":31},"end":{"line":105,"column":39}} ),alias1(depth0, "text", {"source":"arc42","start":{"line":105,"column":40},"end":{"line":105,"column":44}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":105,"column":14},"end":{"line":105,"column":45}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":105,"column":0},"end":{"line":105,"column":47}}})) != null ? stack1 : "")
    + "\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Patterns",lookupProperty(helpers,"titles").call(alias1,container.strict(lookupProperty(depth0,"records"), "pattern", {"source":"arc42","start":{"line":110,"column":27},"end":{"line":110,"column":42}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":110,"column":19},"end":{"line":110,"column":43}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":110,"column":0},"end":{"line":110,"column":45}}})) != null ? stack1 : "")
    + "\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Technologies",{"name":"under","hash":{"colon":"outside"},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":113,"column":0},"end":{"line":119,"column":10}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Technology","Used for","Why",{"name":"table","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":114,"column":0},"end":{"line":118,"column":10}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "technology", {"source":"arc42","start":{"line":115,"column":11},"end":{"line":115,"column":29}} ),"technology",{"name":"records","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":115,"column":0},"end":{"line":117,"column":12}}})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":116,"column":0},"end":{"line":116,"column":91}}})) != null ? stack1 : "")
    + "\n";
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "named", {"source":"arc42","start":{"line":116,"column":21},"end":{"line":116,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":116,"column":8},"end":{"line":116,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Used for",alias1(depth0, "used-for", {"source":"arc42","start":{"line":116,"column":49},"end":{"line":116,"column":57}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":116,"column":28},"end":{"line":116,"column":59}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Why",alias1(depth0, "reason", {"source":"arc42","start":{"line":116,"column":75},"end":{"line":116,"column":81}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":116,"column":59},"end":{"line":116,"column":83}}})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Technologies",lookupProperty(helpers,"titles").call(alias1,container.strict(lookupProperty(depth0,"records"), "technology", {"source":"arc42","start":{"line":121,"column":31},"end":{"line":121,"column":49}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":121,"column":23},"end":{"line":121,"column":50}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":121,"column":0},"end":{"line":121,"column":52}}})) != null ? stack1 : "")
    + "\n";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"5.1 Whitebox Overall System",{"name":"section","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":126,"column":0},"end":{"line":129,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,container.strict(depth0, "blocks", {"source":"arc42","start":{"line":131,"column":8},"end":{"line":131,"column":14}} ),{"name":"when","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":131,"column":0},"end":{"line":141,"column":9}}})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"pictures"), "element", {"source":"arc42","start":{"line":127,"column":10},"end":{"line":127,"column":26}} ),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"arc42","start":{"line":127,"column":0},"end":{"line":127,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"building-blocks"),alias1(depth0, "elements", {"source":"arc42","start":{"line":128,"column":20},"end":{"line":128,"column":28}} ),{"name":"building-blocks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"5.2 Further Levels",{"name":"section","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":132,"column":0},"end":{"line":140,"column":12}}})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "blocks", {"source":"arc42","start":{"line":133,"column":11},"end":{"line":133,"column":17}} ),"block",{"name":"records","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":133,"column":0},"end":{"line":139,"column":12}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),4,alias1(depth0, "title", {"source":"arc42","start":{"line":134,"column":13},"end":{"line":134,"column":18}} ),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"arc42","start":{"line":134,"column":24},"end":{"line":134,"column":28}} )},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":134,"column":0},"end":{"line":138,"column":12}}})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "purpose", {"source":"arc42","start":{"line":135,"column":13},"end":{"line":135,"column":20}} ),{"name":"paragraphs","hash":{"label":"Purpose"},"data":data,"loc":{"source":"arc42","start":{"line":135,"column":0},"end":{"line":135,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"picture").call(alias2,alias1(depth0, "picture", {"source":"arc42","start":{"line":136,"column":10},"end":{"line":136,"column":17}} ),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"arc42","start":{"line":136,"column":0},"end":{"line":136,"column":32}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"building-blocks"),alias1(depth0, "parts", {"source":"arc42","start":{"line":137,"column":20},"end":{"line":137,"column":25}} ),{"name":"building-blocks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "scenarios", {"source":"arc42","start":{"line":145,"column":11},"end":{"line":145,"column":20}} ),"flow",{"name":"records","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":145,"column":0},"end":{"line":150,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"records"), "job", {"source":"arc42","start":{"line":151,"column":8},"end":{"line":151,"column":19}} ),{"name":"when","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":151,"column":0},"end":{"line":159,"column":9}}})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,alias1(depth0, "title", {"source":"arc42","start":{"line":146,"column":13},"end":{"line":146,"column":18}} ),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"arc42","start":{"line":146,"column":24},"end":{"line":146,"column":28}} )},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":146,"column":0},"end":{"line":149,"column":12}}})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "about", {"source":"arc42","start":{"line":147,"column":13},"end":{"line":147,"column":18}} ),{"name":"paragraphs","hash":{"label":"About"},"data":data,"loc":{"source":"arc42","start":{"line":147,"column":0},"end":{"line":147,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"picture").call(alias2,alias1(depth0, "picture", {"source":"arc42","start":{"line":148,"column":10},"end":{"line":148,"column":17}} ),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"arc42","start":{"line":148,"column":0},"end":{"line":148,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Background Jobs",{"name":"section","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":152,"column":0},"end":{"line":158,"column":12}}})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Job","Purpose","Trigger","Frequency",{"name":"table","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":153,"column":0},"end":{"line":157,"column":10}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "job", {"source":"arc42","start":{"line":154,"column":11},"end":{"line":154,"column":22}} ),"job",{"name":"records","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":154,"column":0},"end":{"line":156,"column":12}}})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":155,"column":0},"end":{"line":155,"column":127}}})) != null ? stack1 : "")
    + "\n";
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":155,"column":21},"end":{"line":155,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":155,"column":8},"end":{"line":155,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"arc42","start":{"line":155,"column":48},"end":{"line":155,"column":55}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":155,"column":28},"end":{"line":155,"column":57}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Trigger",alias1(depth0, "trigger", {"source":"arc42","start":{"line":155,"column":77},"end":{"line":155,"column":84}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":155,"column":57},"end":{"line":155,"column":86}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Frequency",alias1(depth0, "frequency", {"source":"arc42","start":{"line":155,"column":108},"end":{"line":155,"column":117}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":155,"column":86},"end":{"line":155,"column":119}}})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":163,"column":0},"end":{"line":165,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias2(depth0, "infrastructure", {"source":"arc42","start":{"line":166,"column":10},"end":{"line":166,"column":24}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,alias2(depth0, "deployments", {"source":"arc42","start":{"line":167,"column":11},"end":{"line":167,"column":22}} ),"environment",{"name":"records","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":167,"column":0},"end":{"line":181,"column":12}}})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),container.strict(depth0, "infrastructure", {"source":"arc42","start":{"line":164,"column":12},"end":{"line":164,"column":26}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,alias1(depth0, "title", {"source":"arc42","start":{"line":168,"column":13},"end":{"line":168,"column":18}} ),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"arc42","start":{"line":168,"column":24},"end":{"line":168,"column":28}} )},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":168,"column":0},"end":{"line":180,"column":12}}})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "purpose", {"source":"arc42","start":{"line":169,"column":13},"end":{"line":169,"column":20}} ),{"name":"paragraphs","hash":{"label":"Purpose"},"data":data,"loc":{"source":"arc42","start":{"line":169,"column":0},"end":{"line":169,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":170,"column":0},"end":{"line":173,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"picture").call(alias2,alias1(depth0, "picture", {"source":"arc42","start":{"line":174,"column":10},"end":{"line":174,"column":17}} ),{"name":"picture","hash":{"optional":true,"as":"mermaid"},"data":data,"loc":{"source":"arc42","start":{"line":174,"column":0},"end":{"line":174,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias2,"Node","About","Technology","Instances","Runs",{"name":"table","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":175,"column":0},"end":{"line":179,"column":10}}})) != null ? stack1 : "");
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Setup",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "own-setup", {"source":"arc42","start":{"line":171,"column":25},"end":{"line":171,"column":34}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":171,"column":16},"end":{"line":171,"column":35}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":171,"column":0},"end":{"line":171,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Data",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "data", {"source":"arc42","start":{"line":172,"column":24},"end":{"line":172,"column":28}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":172,"column":15},"end":{"line":172,"column":29}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":172,"column":0},"end":{"line":172,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "nodes", {"source":"arc42","start":{"line":176,"column":11},"end":{"line":176,"column":16}} ),"node",{"name":"records","hash":{"derived":true},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":176,"column":0},"end":{"line":178,"column":12}}})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":177,"column":0},"end":{"line":177,"column":127}}})) != null ? stack1 : "")
    + "\n";
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":177,"column":21},"end":{"line":177,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":177,"column":8},"end":{"line":177,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "purpose", {"source":"arc42","start":{"line":177,"column":41},"end":{"line":177,"column":48}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":177,"column":28},"end":{"line":177,"column":50}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "technology", {"source":"arc42","start":{"line":177,"column":63},"end":{"line":177,"column":73}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":177,"column":50},"end":{"line":177,"column":75}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "instances", {"source":"arc42","start":{"line":177,"column":88},"end":{"line":177,"column":97}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":177,"column":75},"end":{"line":177,"column":99}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "hosts", {"source":"arc42","start":{"line":177,"column":112},"end":{"line":177,"column":117}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":177,"column":99},"end":{"line":177,"column":119}}})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Domain Model",{"name":"section","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":185,"column":0},"end":{"line":190,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Communication",{"name":"section","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":192,"column":0},"end":{"line":197,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"API",{"name":"section","hash":{},"fn":container.program(83, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":199,"column":0},"end":{"line":204,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Storage",{"name":"section","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":206,"column":0},"end":{"line":211,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security",{"name":"section","hash":{},"fn":container.program(87, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":213,"column":0},"end":{"line":218,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Errors",{"name":"section","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":220,"column":0},"end":{"line":225,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability and Performance",{"name":"section","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":227,"column":0},"end":{"line":234,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Reliability",{"name":"section","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":236,"column":0},"end":{"line":241,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Logging and Observability",{"name":"section","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":243,"column":0},"end":{"line":250,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Delivery and Operations",{"name":"section","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":252,"column":0},"end":{"line":259,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Conventions and Testing",{"name":"section","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":261,"column":0},"end":{"line":268,"column":12}}})) != null ? stack1 : "");
},"79":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(alias2,alias1(lookupProperty(depth0,"pictures"), "data", {"source":"arc42","start":{"line":186,"column":10},"end":{"line":186,"column":23}} ),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"arc42","start":{"line":186,"column":0},"end":{"line":186,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(lookupProperty(depth0,"pictures"),"states"), "items", {"source":"arc42","start":{"line":187,"column":8},"end":{"line":187,"column":29}} ),{"name":"each","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":187,"column":0},"end":{"line":189,"column":9}}})) != null ? stack1 : "");
},"80":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"arc42","start":{"line":188,"column":0},"end":{"line":188,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(82, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":193,"column":0},"end":{"line":195,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "communication", {"source":"arc42","start":{"line":196,"column":10},"end":{"line":196,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"82":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),container.strict(depth0, "communication", {"source":"arc42","start":{"line":194,"column":12},"end":{"line":194,"column":25}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"83":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":200,"column":0},"end":{"line":202,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "api", {"source":"arc42","start":{"line":203,"column":10},"end":{"line":203,"column":13}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),container.strict(depth0, "api", {"source":"arc42","start":{"line":201,"column":12},"end":{"line":201,"column":15}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(86, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":207,"column":0},"end":{"line":209,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "storage", {"source":"arc42","start":{"line":210,"column":10},"end":{"line":210,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"86":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),container.strict(depth0, "storage", {"source":"arc42","start":{"line":208,"column":12},"end":{"line":208,"column":19}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"87":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":214,"column":0},"end":{"line":216,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "security", {"source":"arc42","start":{"line":217,"column":10},"end":{"line":217,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),container.strict(depth0, "security", {"source":"arc42","start":{"line":215,"column":12},"end":{"line":215,"column":20}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"89":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(90, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":221,"column":0},"end":{"line":223,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "errors", {"source":"arc42","start":{"line":224,"column":10},"end":{"line":224,"column":16}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"90":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),container.strict(depth0, "errors", {"source":"arc42","start":{"line":222,"column":12},"end":{"line":222,"column":18}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"91":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":228,"column":0},"end":{"line":231,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "scalability", {"source":"arc42","start":{"line":232,"column":10},"end":{"line":232,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "performance", {"source":"arc42","start":{"line":233,"column":10},"end":{"line":233,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"92":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),alias1(depth0, "scalability", {"source":"arc42","start":{"line":229,"column":12},"end":{"line":229,"column":23}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),alias1(depth0, "performance", {"source":"arc42","start":{"line":230,"column":12},"end":{"line":230,"column":23}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"93":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":237,"column":0},"end":{"line":239,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "reliability", {"source":"arc42","start":{"line":240,"column":10},"end":{"line":240,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"94":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),container.strict(depth0, "reliability", {"source":"arc42","start":{"line":238,"column":12},"end":{"line":238,"column":23}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"95":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":244,"column":0},"end":{"line":247,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "logging", {"source":"arc42","start":{"line":248,"column":10},"end":{"line":248,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "observability", {"source":"arc42","start":{"line":249,"column":10},"end":{"line":249,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"96":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),alias1(depth0, "logging", {"source":"arc42","start":{"line":245,"column":12},"end":{"line":245,"column":19}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),alias1(depth0, "observability", {"source":"arc42","start":{"line":246,"column":12},"end":{"line":246,"column":25}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"97":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(98, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":253,"column":0},"end":{"line":256,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "delivery", {"source":"arc42","start":{"line":257,"column":10},"end":{"line":257,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "operations", {"source":"arc42","start":{"line":258,"column":10},"end":{"line":258,"column":20}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),alias1(depth0, "delivery", {"source":"arc42","start":{"line":254,"column":12},"end":{"line":254,"column":20}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),alias1(depth0, "operations", {"source":"arc42","start":{"line":255,"column":12},"end":{"line":255,"column":22}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"99":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":262,"column":0},"end":{"line":265,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "conventions", {"source":"arc42","start":{"line":266,"column":10},"end":{"line":266,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "testing", {"source":"arc42","start":{"line":267,"column":10},"end":{"line":267,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"100":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),alias1(depth0, "conventions", {"source":"arc42","start":{"line":263,"column":12},"end":{"line":263,"column":23}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"concern"),alias1(depth0, "testing", {"source":"arc42","start":{"line":264,"column":12},"end":{"line":264,"column":19}} ),{"name":"concern","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"101":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "decisions", {"source":"arc42","start":{"line":272,"column":11},"end":{"line":272,"column":20}} ),"decision",{"name":"records","hash":{},"fn":container.program(102, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":272,"column":0},"end":{"line":284,"column":12}}})) != null ? stack1 : "");
},"102":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias2,3,lookupProperty(helpers,"cat").call(alias2,alias1(depth0, "code", {"source":"arc42","start":{"line":273,"column":18},"end":{"line":273,"column":22}} ),": ",alias1(depth0, "title", {"source":"arc42","start":{"line":273,"column":28},"end":{"line":273,"column":33}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":273,"column":13},"end":{"line":273,"column":34}}}),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"arc42","start":{"line":273,"column":40},"end":{"line":273,"column":44}} )},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":273,"column":0},"end":{"line":283,"column":12}}})) != null ? stack1 : "");
},"103":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":274,"column":0},"end":{"line":282,"column":9}}})) != null ? stack1 : "");
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Status",alias1(depth0, "standing", {"source":"arc42","start":{"line":275,"column":17},"end":{"line":275,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":275,"column":0},"end":{"line":275,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Date",alias1(depth0, "date", {"source":"arc42","start":{"line":276,"column":15},"end":{"line":276,"column":19}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":276,"column":0},"end":{"line":276,"column":21}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Context",alias1(depth0, "context", {"source":"arc42","start":{"line":277,"column":18},"end":{"line":277,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":277,"column":0},"end":{"line":277,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Considered Options",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "ways", {"source":"arc42","start":{"line":278,"column":38},"end":{"line":278,"column":42}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":278,"column":29},"end":{"line":278,"column":43}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":278,"column":0},"end":{"line":278,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Decision",alias1(depth0, "chosen", {"source":"arc42","start":{"line":279,"column":19},"end":{"line":279,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":279,"column":0},"end":{"line":279,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rationale",alias1(depth0, "rationale", {"source":"arc42","start":{"line":280,"column":20},"end":{"line":280,"column":29}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":280,"column":0},"end":{"line":280,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Consequences",lookupProperty(helpers,"join").call(alias2,alias1(depth0, "consequence", {"source":"arc42","start":{"line":281,"column":29},"end":{"line":281,"column":40}} ),lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "trade-off", {"source":"arc42","start":{"line":281,"column":50},"end":{"line":281,"column":59}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":281,"column":41},"end":{"line":281,"column":60}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":281,"column":23},"end":{"line":281,"column":61}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":281,"column":0},"end":{"line":281,"column":63}}})) != null ? stack1 : "")
    + "\n";
},"105":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"10.1 Quality Requirements Overview",{"name":"section","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":288,"column":0},"end":{"line":299,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"10.2 Quality Scenarios",{"name":"section","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":301,"column":0},"end":{"line":307,"column":12}}})) != null ? stack1 : "");
},"106":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(alias1,"Operation","Latency","Throughput","Concurrent users",{"name":"table","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":289,"column":0},"end":{"line":293,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":294,"column":0},"end":{"line":298,"column":9}}})) != null ? stack1 : "");
},"107":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "target", {"source":"arc42","start":{"line":290,"column":11},"end":{"line":290,"column":25}} ),"target",{"name":"records","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":290,"column":0},"end":{"line":292,"column":12}}})) != null ? stack1 : "");
},"108":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":291,"column":0},"end":{"line":291,"column":147}}})) != null ? stack1 : "")
    + "\n";
},"109":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":291,"column":21},"end":{"line":291,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":291,"column":8},"end":{"line":291,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Latency",alias1(depth0, "latency", {"source":"arc42","start":{"line":291,"column":48},"end":{"line":291,"column":55}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":291,"column":28},"end":{"line":291,"column":57}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Throughput",alias1(depth0, "throughput", {"source":"arc42","start":{"line":291,"column":80},"end":{"line":291,"column":90}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":291,"column":57},"end":{"line":291,"column":92}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Concurrent users",alias1(depth0, "concurrent-users", {"source":"arc42","start":{"line":291,"column":121},"end":{"line":291,"column":137}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":291,"column":92},"end":{"line":291,"column":139}}})) != null ? stack1 : "");
},"110":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Scalability",lookupProperty(helpers,"perhaps").call(alias2,alias1(lookupProperty(depth0,"scalability"), "target", {"source":"arc42","start":{"line":295,"column":31},"end":{"line":295,"column":49}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":295,"column":22},"end":{"line":295,"column":50}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":295,"column":0},"end":{"line":295,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Availability",lookupProperty(helpers,"perhaps").call(alias2,alias1(lookupProperty(depth0,"reliability"), "uptime", {"source":"arc42","start":{"line":296,"column":32},"end":{"line":296,"column":50}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":296,"column":23},"end":{"line":296,"column":51}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":296,"column":0},"end":{"line":296,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Recovery",lookupProperty(helpers,"perhaps").call(alias2,lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"tell").call(alias2,"Back within ",alias1(lookupProperty(depth0,"reliability"), "rto", {"source":"arc42","start":{"line":297,"column":55},"end":{"line":297,"column":70}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":297,"column":34},"end":{"line":297,"column":71}}}),lookupProperty(helpers,"tell").call(alias2,"Data lost at most: ",alias1(lookupProperty(depth0,"reliability"), "rpo", {"source":"arc42","start":{"line":297,"column":100},"end":{"line":297,"column":115}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":297,"column":72},"end":{"line":297,"column":116}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":297,"column":28},"end":{"line":297,"column":117}}}),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":297,"column":19},"end":{"line":297,"column":118}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":297,"column":0},"end":{"line":297,"column":120}}})) != null ? stack1 : "")
    + "\n";
},"111":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":302,"column":0},"end":{"line":306,"column":9}}})) != null ? stack1 : "");
},"112":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"having").call(alias1,container.strict(lookupProperty(depth0,"records"), "goal", {"source":"arc42","start":{"line":303,"column":19},"end":{"line":303,"column":31}} ),"scenario",{"name":"having","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":303,"column":11},"end":{"line":303,"column":43}}}),"scenario",{"name":"records","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":303,"column":0},"end":{"line":305,"column":12}}})) != null ? stack1 : "");
},"113":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"arc42","start":{"line":304,"column":8},"end":{"line":304,"column":13}} ),alias1(depth0, "scenario", {"source":"arc42","start":{"line":304,"column":14},"end":{"line":304,"column":22}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":304,"column":0},"end":{"line":304,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"records"), "risk", {"source":"arc42","start":{"line":311,"column":8},"end":{"line":311,"column":20}} ),{"name":"when","hash":{},"fn":container.program(115, data, 0),"inverse":container.program(119, data, 0),"data":data,"loc":{"source":"arc42","start":{"line":311,"column":0},"end":{"line":319,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"records"), "bottleneck", {"source":"arc42","start":{"line":320,"column":8},"end":{"line":320,"column":26}} ),{"name":"when","hash":{},"fn":container.program(120, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":320,"column":0},"end":{"line":328,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"records"), "debt", {"source":"arc42","start":{"line":329,"column":8},"end":{"line":329,"column":20}} ),{"name":"when","hash":{},"fn":container.program(124, data, 0),"inverse":container.program(128, data, 0),"data":data,"loc":{"source":"arc42","start":{"line":329,"column":0},"end":{"line":339,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"records"), "improvement", {"source":"arc42","start":{"line":340,"column":8},"end":{"line":340,"column":27}} ),{"name":"when","hash":{},"fn":container.program(129, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":340,"column":0},"end":{"line":348,"column":9}}})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Risk","Likelihood","Impact","Mitigation","Fix",{"name":"table","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":312,"column":0},"end":{"line":316,"column":10}}})) != null ? stack1 : "");
},"116":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "risk", {"source":"arc42","start":{"line":313,"column":11},"end":{"line":313,"column":23}} ),"risk",{"name":"records","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":313,"column":0},"end":{"line":315,"column":12}}})) != null ? stack1 : "");
},"117":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(118, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":314,"column":0},"end":{"line":314,"column":187}}})) != null ? stack1 : "")
    + "\n";
},"118":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":314,"column":21},"end":{"line":314,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":314,"column":8},"end":{"line":314,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Likelihood",alias1(depth0, "likelihood", {"source":"arc42","start":{"line":314,"column":51},"end":{"line":314,"column":61}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":314,"column":28},"end":{"line":314,"column":63}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Impact",lookupProperty(helpers,"first").call(alias2,alias1(depth0, "impact", {"source":"arc42","start":{"line":314,"column":89},"end":{"line":314,"column":95}} ),lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "text", {"source":"arc42","start":{"line":314,"column":105},"end":{"line":314,"column":109}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":314,"column":96},"end":{"line":314,"column":110}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":314,"column":82},"end":{"line":314,"column":111}}}),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":314,"column":63},"end":{"line":314,"column":113}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Mitigation",alias1(depth0, "mitigation", {"source":"arc42","start":{"line":314,"column":136},"end":{"line":314,"column":146}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":314,"column":113},"end":{"line":314,"column":148}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Fix",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "fix", {"source":"arc42","start":{"line":314,"column":173},"end":{"line":314,"column":176}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":314,"column":164},"end":{"line":314,"column":177}}}),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":314,"column":148},"end":{"line":314,"column":179}}})) != null ? stack1 : "");
},"119":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Risks",lookupProperty(helpers,"titles").call(alias1,container.strict(lookupProperty(depth0,"records"), "risk", {"source":"arc42","start":{"line":318,"column":24},"end":{"line":318,"column":36}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":318,"column":16},"end":{"line":318,"column":37}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":318,"column":0},"end":{"line":318,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"120":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Bottlenecks",{"name":"under","hash":{"colon":"outside"},"fn":container.program(121, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":321,"column":0},"end":{"line":327,"column":10}}})) != null ? stack1 : "");
},"121":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(122, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":322,"column":0},"end":{"line":326,"column":9}}})) != null ? stack1 : "");
},"122":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "bottleneck", {"source":"arc42","start":{"line":323,"column":11},"end":{"line":323,"column":29}} ),"bottleneck",{"name":"records","hash":{},"fn":container.program(123, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":323,"column":0},"end":{"line":325,"column":12}}})) != null ? stack1 : "");
},"123":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":324,"column":8},"end":{"line":324,"column":13}} ),lookupProperty(helpers,"first").call(alias2,alias1(depth0, "mitigation", {"source":"arc42","start":{"line":324,"column":21},"end":{"line":324,"column":31}} ),lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "text", {"source":"arc42","start":{"line":324,"column":41},"end":{"line":324,"column":45}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":324,"column":32},"end":{"line":324,"column":46}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":324,"column":14},"end":{"line":324,"column":47}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":324,"column":0},"end":{"line":324,"column":49}}})) != null ? stack1 : "")
    + "\n";
},"124":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Technical debts",{"name":"under","hash":{"colon":"outside"},"fn":container.program(125, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":330,"column":0},"end":{"line":336,"column":10}}})) != null ? stack1 : "");
},"125":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(126, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":331,"column":0},"end":{"line":335,"column":9}}})) != null ? stack1 : "");
},"126":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "debt", {"source":"arc42","start":{"line":332,"column":11},"end":{"line":332,"column":23}} ),"debt",{"name":"records","hash":{},"fn":container.program(127, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":332,"column":0},"end":{"line":334,"column":12}}})) != null ? stack1 : "");
},"127":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"arc42","start":{"line":333,"column":8},"end":{"line":333,"column":13}} ),alias1(depth0, "planned", {"source":"arc42","start":{"line":333,"column":14},"end":{"line":333,"column":21}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":333,"column":0},"end":{"line":333,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"128":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Technical debts",lookupProperty(helpers,"titles").call(alias1,container.strict(lookupProperty(depth0,"records"), "debt", {"source":"arc42","start":{"line":338,"column":34},"end":{"line":338,"column":46}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":338,"column":26},"end":{"line":338,"column":47}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":338,"column":0},"end":{"line":338,"column":49}}})) != null ? stack1 : "")
    + "\n";
},"129":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Planned improvements",{"name":"under","hash":{"colon":"outside"},"fn":container.program(130, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":341,"column":0},"end":{"line":347,"column":10}}})) != null ? stack1 : "");
},"130":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(131, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":342,"column":0},"end":{"line":346,"column":9}}})) != null ? stack1 : "");
},"131":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "improvement", {"source":"arc42","start":{"line":343,"column":11},"end":{"line":343,"column":30}} ),"improvement",{"name":"records","hash":{},"fn":container.program(132, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":343,"column":0},"end":{"line":345,"column":12}}})) != null ? stack1 : "");
},"132":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(133, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":344,"column":0},"end":{"line":344,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"133":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "named", {"source":"arc42","start":{"line":344,"column":16},"end":{"line":344,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":344,"column":9},"end":{"line":344,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"arc42","start":{"line":344,"column":31},"end":{"line":344,"column":35}} ),{"name":"when","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":344,"column":23},"end":{"line":344,"column":61}}})) != null ? stack1 : "");
},"134":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Term","Meaning",{"name":"table","hash":{},"fn":container.program(135, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":352,"column":0},"end":{"line":356,"column":10}}})) != null ? stack1 : "");
},"135":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "term", {"source":"arc42","start":{"line":353,"column":11},"end":{"line":353,"column":23}} ),"term",{"name":"records","hash":{},"fn":container.program(136, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":353,"column":0},"end":{"line":355,"column":12}}})) != null ? stack1 : "");
},"136":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(137, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":354,"column":0},"end":{"line":354,"column":62}}})) != null ? stack1 : "")
    + "\n";
},"137":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"arc42","start":{"line":354,"column":21},"end":{"line":354,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":354,"column":8},"end":{"line":354,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Meaning",alias1(depth0, "text", {"source":"arc42","start":{"line":354,"column":48},"end":{"line":354,"column":52}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":354,"column":28},"end":{"line":354,"column":54}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias1,lookupProperty(helpers,"cat").call(alias1,container.strict(lookupProperty(depth0,"document"), "title", {"source":"arc42","start":{"line":1,"column":12},"end":{"line":1,"column":26}} )," - Architecture Documentation",{"name":"cat","hash":{},"data":data,"loc":{"source":"arc42","start":{"line":1,"column":7},"end":{"line":1,"column":59}}}),{"name":"page","hash":{"numbers":"kept"},"data":data,"loc":{"source":"arc42","start":{"line":1,"column":0},"end":{"line":1,"column":76}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"lines").call(alias1,{"name":"lines","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":3,"column":0},"end":{"line":8,"column":10}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"1. Introduction and Goals",{"name":"section","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":10,"column":0},"end":{"line":45,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"2. Architecture Constraints",{"name":"section","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":47,"column":0},"end":{"line":62,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"3. Context and Scope",{"name":"section","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":64,"column":0},"end":{"line":81,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"4. Solution Strategy",{"name":"section","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":83,"column":0},"end":{"line":123,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"5. Building Block View",{"name":"section","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":125,"column":0},"end":{"line":142,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"6. Runtime View",{"name":"section","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":144,"column":0},"end":{"line":160,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"7. Deployment View",{"name":"section","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":162,"column":0},"end":{"line":182,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"8. Cross-cutting Concepts",{"name":"section","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":184,"column":0},"end":{"line":269,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"9. Architecture Decisions",{"name":"section","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":271,"column":0},"end":{"line":285,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"10. Quality Requirements",{"name":"section","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":287,"column":0},"end":{"line":308,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"11. Risks and Technical Debts",{"name":"section","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":310,"column":0},"end":{"line":349,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"12. Glossary",{"name":"section","hash":{},"fn":container.program(134, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"arc42","start":{"line":351,"column":0},"end":{"line":357,"column":12}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "architecture": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"overview"), "approach", {"source":"architecture","start":{"line":6,"column":20},"end":{"line":6,"column":37}} ),alias1(lookupProperty(depth0,"overview"), "summary", {"source":"architecture","start":{"line":6,"column":38},"end":{"line":6,"column":54}} ),alias1(lookupProperty(depth0,"document"), "about", {"source":"architecture","start":{"line":6,"column":55},"end":{"line":6,"column":69}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":6,"column":13},"end":{"line":6,"column":70}}}),{"name":"paragraphs","hash":{"label":"Approach"},"data":data,"loc":{"source":"architecture","start":{"line":6,"column":0},"end":{"line":6,"column":89}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(lookupProperty(depth0,"overview"), "rationale", {"source":"architecture","start":{"line":7,"column":13},"end":{"line":7,"column":31}} ),{"name":"paragraphs","hash":{"label":"Rationale"},"data":data,"loc":{"source":"architecture","start":{"line":7,"column":0},"end":{"line":7,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":8,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "overview", {"source":"architecture","start":{"line":12,"column":10},"end":{"line":12,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "communication", {"source":"architecture","start":{"line":13,"column":10},"end":{"line":13,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "overview", {"source":"architecture","start":{"line":9,"column":11},"end":{"line":9,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "communication", {"source":"architecture","start":{"line":10,"column":11},"end":{"line":10,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Architecture Diagram",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":17,"column":0},"end":{"line":20,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Components",{"name":"section","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":22,"column":0},"end":{"line":34,"column":12}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(alias2,alias1(lookupProperty(depth0,"pictures"), "element", {"source":"architecture","start":{"line":18,"column":10},"end":{"line":18,"column":26}} ),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"architecture","start":{"line":18,"column":0},"end":{"line":18,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"picture").call(alias2,alias1(lookupProperty(depth0,"pictures"), "chain", {"source":"architecture","start":{"line":19,"column":10},"end":{"line":19,"column":24}} ),{"name":"picture","hash":{"optional":true,"as":"text"},"data":data,"loc":{"source":"architecture","start":{"line":19,"column":0},"end":{"line":19,"column":50}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "elements", {"source":"architecture","start":{"line":23,"column":11},"end":{"line":23,"column":19}} ),"component",{"name":"records","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":23,"column":0},"end":{"line":33,"column":12}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "title", {"source":"architecture","start":{"line":24,"column":9},"end":{"line":24,"column":14}} ),{"name":"under","hash":{"colon":"outside"},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":24,"column":0},"end":{"line":32,"column":10}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":25,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"architecture","start":{"line":26,"column":18},"end":{"line":26,"column":25}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":26,"column":0},"end":{"line":26,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Technology",alias1(depth0, "technology", {"source":"architecture","start":{"line":27,"column":21},"end":{"line":27,"column":31}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":27,"column":0},"end":{"line":27,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Responsibilities",alias1(depth0, "duties", {"source":"architecture","start":{"line":28,"column":27},"end":{"line":28,"column":33}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":28,"column":0},"end":{"line":28,"column":35}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Interfaces",alias1(depth0, "interfaces", {"source":"architecture","start":{"line":29,"column":21},"end":{"line":29,"column":31}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":29,"column":0},"end":{"line":29,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Uses",alias1(depth0, "dependencies", {"source":"architecture","start":{"line":30,"column":15},"end":{"line":30,"column":27}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":30,"column":0},"end":{"line":30,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Entities",{"name":"section","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":38,"column":0},"end":{"line":49,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Relationships",{"name":"section","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":51,"column":0},"end":{"line":57,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,container.strict(lookupProperty(depth0,"data"), "tables", {"source":"architecture","start":{"line":59,"column":8},"end":{"line":59,"column":19}} ),{"name":"when","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":59,"column":0},"end":{"line":74,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"data"), "entities", {"source":"architecture","start":{"line":39,"column":11},"end":{"line":39,"column":24}} ),"entity",{"name":"records","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":39,"column":0},"end":{"line":48,"column":12}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "title", {"source":"architecture","start":{"line":40,"column":9},"end":{"line":40,"column":14}} ),{"name":"under","hash":{"colon":"outside"},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":40,"column":0},"end":{"line":47,"column":10}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(alias1,container.strict(depth0, "json", {"source":"architecture","start":{"line":41,"column":9},"end":{"line":41,"column":13}} ),{"name":"fenced","hash":{"label":"Schema"},"data":data,"loc":{"source":"architecture","start":{"line":41,"column":0},"end":{"line":41,"column":30}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":42,"column":0},"end":{"line":46,"column":9}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "fields", {"source":"architecture","start":{"line":43,"column":11},"end":{"line":43,"column":17}} ),"field",{"name":"records","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":43,"column":0},"end":{"line":45,"column":12}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "name", {"source":"architecture","start":{"line":44,"column":8},"end":{"line":44,"column":12}} ),lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "about", {"source":"architecture","start":{"line":44,"column":22},"end":{"line":44,"column":27}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":44,"column":13},"end":{"line":44,"column":28}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":44,"column":0},"end":{"line":44,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":52,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"data"), "relations", {"source":"architecture","start":{"line":53,"column":11},"end":{"line":53,"column":25}} ),"relation",{"name":"records","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":53,"column":0},"end":{"line":55,"column":12}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":54,"column":0},"end":{"line":54,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"architecture","start":{"line":54,"column":16},"end":{"line":54,"column":20}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":54,"column":9},"end":{"line":54,"column":22}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Database Schema",{"name":"section","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":60,"column":0},"end":{"line":73,"column":12}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(alias2,alias1(lookupProperty(depth0,"data"), "sql", {"source":"architecture","start":{"line":61,"column":9},"end":{"line":61,"column":17}} ),{"name":"fenced","hash":{"label":"Tables"},"data":data,"loc":{"source":"architecture","start":{"line":61,"column":0},"end":{"line":61,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias2,"Indexes",{"name":"under","hash":{"colon":"outside"},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":62,"column":0},"end":{"line":68,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":69,"column":0},"end":{"line":71,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "storage", {"source":"architecture","start":{"line":72,"column":10},"end":{"line":72,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":63,"column":0},"end":{"line":67,"column":9}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"data"), "indexes", {"source":"architecture","start":{"line":64,"column":11},"end":{"line":64,"column":23}} ),"Indexes",{"name":"records","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":64,"column":0},"end":{"line":66,"column":12}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "storage", {"source":"architecture","start":{"line":70,"column":11},"end":{"line":70,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"REST Endpoints",{"name":"section","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":78,"column":0},"end":{"line":91,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"API Conventions",{"name":"section","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":93,"column":0},"end":{"line":102,"column":12}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "endpoints", {"source":"architecture","start":{"line":79,"column":11},"end":{"line":79,"column":20}} ),"endpoint",{"name":"records","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":79,"column":0},"end":{"line":90,"column":12}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias2,lookupProperty(helpers,"cat").call(alias2,alias1(depth0, "method", {"source":"architecture","start":{"line":80,"column":14},"end":{"line":80,"column":20}} )," ",alias1(depth0, "route", {"source":"architecture","start":{"line":80,"column":25},"end":{"line":80,"column":30}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":80,"column":9},"end":{"line":80,"column":31}}}),{"name":"under","hash":{"colon":"outside"},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":80,"column":0},"end":{"line":89,"column":10}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":81,"column":0},"end":{"line":88,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"architecture","start":{"line":82,"column":18},"end":{"line":82,"column":25}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":82,"column":0},"end":{"line":82,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Parameters",alias1(depth0, "parameters", {"source":"architecture","start":{"line":83,"column":21},"end":{"line":83,"column":31}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":83,"column":0},"end":{"line":83,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Request Body",alias1(depth0, "sample", {"source":"architecture","start":{"line":84,"column":23},"end":{"line":84,"column":29}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":84,"column":0},"end":{"line":84,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Response",alias1(depth0, "response", {"source":"architecture","start":{"line":85,"column":19},"end":{"line":85,"column":27}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":85,"column":0},"end":{"line":85,"column":29}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Authentication",alias1(depth0, "authentication", {"source":"architecture","start":{"line":86,"column":25},"end":{"line":86,"column":39}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":86,"column":0},"end":{"line":86,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Validation",alias1(depth0, "validation", {"source":"architecture","start":{"line":87,"column":21},"end":{"line":87,"column":31}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":87,"column":0},"end":{"line":87,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":94,"column":0},"end":{"line":100,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "api", {"source":"architecture","start":{"line":101,"column":10},"end":{"line":101,"column":13}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authentication",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"api"), "authentication", {"source":"architecture","start":{"line":95,"column":32},"end":{"line":95,"column":50}} ),lookupProperty(helpers,"prose").call(alias2,alias1(lookupProperty(depth0,"security"), "authentication", {"source":"architecture","start":{"line":95,"column":58},"end":{"line":95,"column":81}} ),{"name":"prose","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":95,"column":51},"end":{"line":95,"column":82}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":95,"column":25},"end":{"line":95,"column":83}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":95,"column":0},"end":{"line":95,"column":85}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Error Format",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"api"), "error-format", {"source":"architecture","start":{"line":96,"column":30},"end":{"line":96,"column":46}} ),lookupProperty(helpers,"prose").call(alias2,alias1(lookupProperty(depth0,"errors"), "response-format", {"source":"architecture","start":{"line":96,"column":54},"end":{"line":96,"column":76}} ),{"name":"prose","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":96,"column":47},"end":{"line":96,"column":77}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":96,"column":23},"end":{"line":96,"column":78}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":96,"column":0},"end":{"line":96,"column":80}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Pagination",alias1(lookupProperty(depth0,"api"), "pagination", {"source":"architecture","start":{"line":97,"column":21},"end":{"line":97,"column":35}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":97,"column":0},"end":{"line":97,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rate Limiting",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"api"), "rate-limiting", {"source":"architecture","start":{"line":98,"column":31},"end":{"line":98,"column":48}} ),alias1(lookupProperty(depth0,"security"), "rate-limiting", {"source":"architecture","start":{"line":98,"column":49},"end":{"line":98,"column":71}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":98,"column":24},"end":{"line":98,"column":72}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":98,"column":0},"end":{"line":98,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "api", {"source":"architecture","start":{"line":99,"column":11},"end":{"line":99,"column":14}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Deployment Architecture",{"name":"section","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":106,"column":0},"end":{"line":115,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Services and Resources",{"name":"section","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":117,"column":0},"end":{"line":127,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Environment Variables",{"name":"section","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":129,"column":0},"end":{"line":135,"column":12}}})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":107,"column":0},"end":{"line":113,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "infrastructure", {"source":"architecture","start":{"line":114,"column":10},"end":{"line":114,"column":24}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Hosting",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"infrastructure"), "hosting", {"source":"architecture","start":{"line":108,"column":25},"end":{"line":108,"column":47}} ),alias1(lookupProperty(depth0,"production"), "hosting", {"source":"architecture","start":{"line":108,"column":48},"end":{"line":108,"column":66}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":108,"column":18},"end":{"line":108,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":108,"column":0},"end":{"line":108,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Server Configuration",alias1(lookupProperty(depth0,"infrastructure"), "servers", {"source":"architecture","start":{"line":109,"column":31},"end":{"line":109,"column":53}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":109,"column":0},"end":{"line":109,"column":55}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Load Balancing",alias1(lookupProperty(depth0,"scalability"), "load-balancing", {"source":"architecture","start":{"line":110,"column":25},"end":{"line":110,"column":51}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":110,"column":0},"end":{"line":110,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"CDN",alias1(lookupProperty(depth0,"infrastructure"), "cdn", {"source":"architecture","start":{"line":111,"column":14},"end":{"line":111,"column":32}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":111,"column":0},"end":{"line":111,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "infrastructure", {"source":"architecture","start":{"line":112,"column":11},"end":{"line":112,"column":25}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "resources", {"source":"architecture","start":{"line":118,"column":11},"end":{"line":118,"column":20}} ),"resource",{"name":"records","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":118,"column":0},"end":{"line":126,"column":12}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "title", {"source":"architecture","start":{"line":119,"column":9},"end":{"line":119,"column":14}} ),{"name":"under","hash":{"colon":"outside"},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":119,"column":0},"end":{"line":125,"column":10}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":120,"column":0},"end":{"line":124,"column":9}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"architecture","start":{"line":121,"column":18},"end":{"line":121,"column":25}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":121,"column":0},"end":{"line":121,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Configuration",alias1(depth0, "configuration", {"source":"architecture","start":{"line":122,"column":24},"end":{"line":122,"column":37}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":122,"column":0},"end":{"line":122,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Scaling strategy",alias1(depth0, "scaling", {"source":"architecture","start":{"line":123,"column":27},"end":{"line":123,"column":34}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":123,"column":0},"end":{"line":123,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Variable","Purpose","Example","Required",{"name":"table","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":130,"column":0},"end":{"line":134,"column":10}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "variable", {"source":"architecture","start":{"line":131,"column":11},"end":{"line":131,"column":27}} ),"variable",{"name":"records","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":131,"column":0},"end":{"line":133,"column":12}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":132,"column":0},"end":{"line":132,"column":128}}})) != null ? stack1 : "")
    + "\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_code").call(alias2,alias1(depth0, "title", {"source":"architecture","start":{"line":132,"column":20},"end":{"line":132,"column":25}} ),{"name":"cell_code","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":132,"column":8},"end":{"line":132,"column":27}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"architecture","start":{"line":132,"column":47},"end":{"line":132,"column":54}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":132,"column":27},"end":{"line":132,"column":56}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_sample").call(alias2,"Example",alias1(depth0, "example", {"source":"architecture","start":{"line":132,"column":80},"end":{"line":132,"column":87}} ),{"name":"cell_sample","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":132,"column":56},"end":{"line":132,"column":89}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Required",alias1(depth0, "required", {"source":"architecture","start":{"line":132,"column":110},"end":{"line":132,"column":118}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":132,"column":89},"end":{"line":132,"column":120}}})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Key User Flows",{"name":"section","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":139,"column":0},"end":{"line":145,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Background Jobs",{"name":"section","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":147,"column":0},"end":{"line":158,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,container.strict(lookupProperty(depth0,"pictures"), "states", {"source":"architecture","start":{"line":160,"column":8},"end":{"line":160,"column":23}} ),{"name":"when","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":160,"column":0},"end":{"line":166,"column":9}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "flows", {"source":"architecture","start":{"line":140,"column":11},"end":{"line":140,"column":16}} ),"flow",{"name":"records","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":140,"column":0},"end":{"line":144,"column":12}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "title", {"source":"architecture","start":{"line":141,"column":9},"end":{"line":141,"column":14}} ),{"name":"under","hash":{"colon":"outside"},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":141,"column":0},"end":{"line":143,"column":10}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "steps", {"source":"architecture","start":{"line":142,"column":13},"end":{"line":142,"column":18}} ),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"architecture","start":{"line":142,"column":0},"end":{"line":142,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "job", {"source":"architecture","start":{"line":148,"column":11},"end":{"line":148,"column":22}} ),"job",{"name":"records","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":148,"column":0},"end":{"line":157,"column":12}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "title", {"source":"architecture","start":{"line":149,"column":9},"end":{"line":149,"column":14}} ),{"name":"under","hash":{"colon":"outside"},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":149,"column":0},"end":{"line":156,"column":10}}})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":150,"column":0},"end":{"line":155,"column":9}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Trigger",alias1(depth0, "trigger", {"source":"architecture","start":{"line":151,"column":18},"end":{"line":151,"column":25}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":151,"column":0},"end":{"line":151,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Frequency",alias1(depth0, "frequency", {"source":"architecture","start":{"line":152,"column":20},"end":{"line":152,"column":29}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":152,"column":0},"end":{"line":152,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"architecture","start":{"line":153,"column":18},"end":{"line":153,"column":25}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":153,"column":0},"end":{"line":153,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Dependencies",alias1(depth0, "needs", {"source":"architecture","start":{"line":154,"column":23},"end":{"line":154,"column":28}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":154,"column":0},"end":{"line":154,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"State Machines",{"name":"section","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":161,"column":0},"end":{"line":165,"column":12}}})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(depth0,"pictures"),"states"), "items", {"source":"architecture","start":{"line":162,"column":8},"end":{"line":162,"column":29}} ),{"name":"each","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":162,"column":0},"end":{"line":164,"column":9}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"architecture","start":{"line":163,"column":0},"end":{"line":163,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Patterns Used",{"name":"section","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":170,"column":0},"end":{"line":180,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Code Organization",{"name":"section","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":182,"column":0},"end":{"line":184,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Conventions",{"name":"section","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":186,"column":0},"end":{"line":196,"column":12}}})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "pattern", {"source":"architecture","start":{"line":171,"column":11},"end":{"line":171,"column":26}} ),"pattern",{"name":"records","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":171,"column":0},"end":{"line":179,"column":12}}})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "title", {"source":"architecture","start":{"line":172,"column":9},"end":{"line":172,"column":14}} ),{"name":"under","hash":{"colon":"outside"},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":172,"column":0},"end":{"line":178,"column":10}}})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":173,"column":0},"end":{"line":177,"column":9}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Where",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "where", {"source":"architecture","start":{"line":174,"column":25},"end":{"line":174,"column":30}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":174,"column":16},"end":{"line":174,"column":31}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":174,"column":0},"end":{"line":174,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Why",lookupProperty(helpers,"first").call(alias2,alias1(depth0, "rationale", {"source":"architecture","start":{"line":175,"column":21},"end":{"line":175,"column":30}} ),alias1(depth0, "use-case", {"source":"architecture","start":{"line":175,"column":31},"end":{"line":175,"column":39}} ),alias1(depth0, "text", {"source":"architecture","start":{"line":175,"column":40},"end":{"line":175,"column":44}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":175,"column":14},"end":{"line":175,"column":45}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":175,"column":0},"end":{"line":175,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Implementation",alias1(depth0, "implementation", {"source":"architecture","start":{"line":176,"column":25},"end":{"line":176,"column":39}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":176,"column":0},"end":{"line":176,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"tree"), "text", {"source":"architecture","start":{"line":183,"column":9},"end":{"line":183,"column":18}} ),{"name":"fenced","hash":{"label":"Tree"},"data":data,"loc":{"source":"architecture","start":{"line":183,"column":0},"end":{"line":183,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":187,"column":0},"end":{"line":194,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "conventions", {"source":"architecture","start":{"line":195,"column":10},"end":{"line":195,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Naming",alias1(lookupProperty(depth0,"conventions"), "naming", {"source":"architecture","start":{"line":188,"column":17},"end":{"line":188,"column":35}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":188,"column":0},"end":{"line":188,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"File Organization",alias1(lookupProperty(depth0,"conventions"), "files", {"source":"architecture","start":{"line":189,"column":28},"end":{"line":189,"column":45}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":189,"column":0},"end":{"line":189,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Error Handling",alias1(lookupProperty(depth0,"conventions"), "errors", {"source":"architecture","start":{"line":190,"column":25},"end":{"line":190,"column":43}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":190,"column":0},"end":{"line":190,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Logging",alias1(lookupProperty(depth0,"conventions"), "logging", {"source":"architecture","start":{"line":191,"column":18},"end":{"line":191,"column":37}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":191,"column":0},"end":{"line":191,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Testing",alias1(lookupProperty(depth0,"conventions"), "testing", {"source":"architecture","start":{"line":192,"column":18},"end":{"line":192,"column":37}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":192,"column":0},"end":{"line":192,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "conventions", {"source":"architecture","start":{"line":193,"column":11},"end":{"line":193,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Languages and Frameworks",{"name":"section","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":200,"column":0},"end":{"line":206,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Tools and Services",{"name":"section","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":208,"column":0},"end":{"line":215,"column":12}}})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":201,"column":0},"end":{"line":205,"column":9}}})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Language",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":202,"column":35},"end":{"line":202,"column":53}} ),"category","language",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":202,"column":29},"end":{"line":202,"column":76}}}),"rationale",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":202,"column":19},"end":{"line":202,"column":114}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":202,"column":0},"end":{"line":202,"column":116}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Framework",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":203,"column":36},"end":{"line":203,"column":54}} ),"category","framework",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":203,"column":30},"end":{"line":203,"column":78}}}),"rationale",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":203,"column":20},"end":{"line":203,"column":116}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":203,"column":0},"end":{"line":203,"column":118}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Libraries",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":204,"column":36},"end":{"line":204,"column":54}} ),"category","library",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":204,"column":30},"end":{"line":204,"column":76}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":204,"column":20},"end":{"line":204,"column":113}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":204,"column":0},"end":{"line":204,"column":115}}})) != null ? stack1 : "")
    + "\n";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":209,"column":0},"end":{"line":214,"column":9}}})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Development",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":210,"column":38},"end":{"line":210,"column":56}} ),"category","development",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":210,"column":32},"end":{"line":210,"column":82}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":210,"column":22},"end":{"line":210,"column":119}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":210,"column":0},"end":{"line":210,"column":121}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Testing",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":211,"column":34},"end":{"line":211,"column":52}} ),"category","testing",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":211,"column":28},"end":{"line":211,"column":74}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":211,"column":18},"end":{"line":211,"column":111}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":211,"column":0},"end":{"line":211,"column":113}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Monitoring",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":212,"column":37},"end":{"line":212,"column":55}} ),"category","monitoring","logging","tracing",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":212,"column":31},"end":{"line":212,"column":100}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":212,"column":21},"end":{"line":212,"column":137}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":212,"column":0},"end":{"line":212,"column":139}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"External Services",lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":213,"column":50},"end":{"line":213,"column":68}} ),"category","service",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":44},"end":{"line":213,"column":90}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":34},"end":{"line":213,"column":127}}}),lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"integrations"), "externals", {"source":"architecture","start":{"line":213,"column":138},"end":{"line":213,"column":160}} ),"purpose",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":128},"end":{"line":213,"column":181}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":28},"end":{"line":213,"column":182}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":0},"end":{"line":213,"column":184}}})) != null ? stack1 : "")
    + "\n";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":219,"column":0},"end":{"line":225,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Protection",{"name":"section","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":227,"column":0},"end":{"line":234,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Measures",{"name":"section","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":236,"column":0},"end":{"line":246,"column":12}}})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":220,"column":0},"end":{"line":224,"column":9}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authentication",lookupProperty(helpers,"prose").call(alias2,alias1(lookupProperty(depth0,"security"), "authentication", {"source":"architecture","start":{"line":221,"column":32},"end":{"line":221,"column":55}} ),{"name":"prose","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":221,"column":25},"end":{"line":221,"column":56}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":221,"column":0},"end":{"line":221,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authorization",alias1(lookupProperty(depth0,"security"), "authorization", {"source":"architecture","start":{"line":222,"column":24},"end":{"line":222,"column":46}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":222,"column":0},"end":{"line":222,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Session Management",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"security"), "sessions", {"source":"architecture","start":{"line":223,"column":35},"end":{"line":223,"column":52}} ),lookupProperty(helpers,"tell").call(alias2,"Token lifetime: ",alias1(lookupProperty(depth0,"security"), "token-lifetime", {"source":"architecture","start":{"line":223,"column":78},"end":{"line":223,"column":101}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":223,"column":53},"end":{"line":223,"column":102}}}),lookupProperty(helpers,"tell").call(alias2,"Token refresh: ",alias1(lookupProperty(depth0,"security"), "token-refresh", {"source":"architecture","start":{"line":223,"column":127},"end":{"line":223,"column":149}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":223,"column":103},"end":{"line":223,"column":150}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":223,"column":29},"end":{"line":223,"column":151}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":223,"column":0},"end":{"line":223,"column":153}}})) != null ? stack1 : "")
    + "\n";
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":228,"column":0},"end":{"line":233,"column":9}}})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Encryption at Rest",alias1(lookupProperty(depth0,"security"), "encryption-at-rest", {"source":"architecture","start":{"line":229,"column":29},"end":{"line":229,"column":56}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":229,"column":0},"end":{"line":229,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Encryption in Transit",alias1(lookupProperty(depth0,"security"), "encryption-in-transit", {"source":"architecture","start":{"line":230,"column":32},"end":{"line":230,"column":62}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":230,"column":0},"end":{"line":230,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"PII Handling",alias1(lookupProperty(depth0,"security"), "pii", {"source":"architecture","start":{"line":231,"column":23},"end":{"line":231,"column":35}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":231,"column":0},"end":{"line":231,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Secrets Management",alias1(lookupProperty(depth0,"security"), "secrets", {"source":"architecture","start":{"line":232,"column":29},"end":{"line":232,"column":45}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":232,"column":0},"end":{"line":232,"column":47}}})) != null ? stack1 : "")
    + "\n";
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":237,"column":0},"end":{"line":244,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "security", {"source":"architecture","start":{"line":245,"column":10},"end":{"line":245,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Input Validation",alias1(lookupProperty(depth0,"security"), "input-validation", {"source":"architecture","start":{"line":238,"column":27},"end":{"line":238,"column":52}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":238,"column":0},"end":{"line":238,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"SQL Injection Prevention",alias1(lookupProperty(depth0,"security"), "sql-injection", {"source":"architecture","start":{"line":239,"column":35},"end":{"line":239,"column":57}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":239,"column":0},"end":{"line":239,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"XSS Protection",alias1(lookupProperty(depth0,"security"), "xss", {"source":"architecture","start":{"line":240,"column":25},"end":{"line":240,"column":37}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":240,"column":0},"end":{"line":240,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"CSRF Protection",alias1(lookupProperty(depth0,"security"), "csrf", {"source":"architecture","start":{"line":241,"column":26},"end":{"line":241,"column":39}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":241,"column":0},"end":{"line":241,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rate Limiting",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"security"), "rate-limiting", {"source":"architecture","start":{"line":242,"column":31},"end":{"line":242,"column":53}} ),alias1(lookupProperty(depth0,"api"), "rate-limiting", {"source":"architecture","start":{"line":242,"column":54},"end":{"line":242,"column":71}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":242,"column":24},"end":{"line":242,"column":72}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":242,"column":0},"end":{"line":242,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "security", {"source":"architecture","start":{"line":243,"column":11},"end":{"line":243,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Optimization Strategies",{"name":"section","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":250,"column":0},"end":{"line":259,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability",{"name":"section","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":261,"column":0},"end":{"line":272,"column":12}}})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":251,"column":0},"end":{"line":257,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "performance", {"source":"architecture","start":{"line":258,"column":10},"end":{"line":258,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Caching",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"scalability"), "caching", {"source":"architecture","start":{"line":252,"column":25},"end":{"line":252,"column":44}} ),alias1(lookupProperty(depth0,"storage"), "caching", {"source":"architecture","start":{"line":252,"column":45},"end":{"line":252,"column":60}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":252,"column":18},"end":{"line":252,"column":61}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":252,"column":0},"end":{"line":252,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Database Optimization",alias1(lookupProperty(depth0,"scalability"), "database", {"source":"architecture","start":{"line":253,"column":32},"end":{"line":253,"column":52}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":253,"column":0},"end":{"line":253,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Asset Optimization",alias1(lookupProperty(depth0,"performance"), "assets", {"source":"architecture","start":{"line":254,"column":29},"end":{"line":254,"column":47}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":254,"column":0},"end":{"line":254,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Lazy Loading",alias1(lookupProperty(depth0,"performance"), "lazy-loading", {"source":"architecture","start":{"line":255,"column":23},"end":{"line":255,"column":47}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":255,"column":0},"end":{"line":255,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "performance", {"source":"architecture","start":{"line":256,"column":11},"end":{"line":256,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":262,"column":0},"end":{"line":269,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "scalability", {"source":"architecture","start":{"line":270,"column":10},"end":{"line":270,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "reliability", {"source":"architecture","start":{"line":271,"column":10},"end":{"line":271,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Horizontal and Vertical Scaling",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"scalability"), "horizontal", {"source":"architecture","start":{"line":263,"column":48},"end":{"line":263,"column":70}} ),alias1(lookupProperty(depth0,"scalability"), "vertical", {"source":"architecture","start":{"line":263,"column":71},"end":{"line":263,"column":91}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":263,"column":42},"end":{"line":263,"column":92}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":263,"column":0},"end":{"line":263,"column":94}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Load Balancing",alias1(lookupProperty(depth0,"scalability"), "load-balancing", {"source":"architecture","start":{"line":264,"column":25},"end":{"line":264,"column":51}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":264,"column":0},"end":{"line":264,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Database Scaling",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"scalability"), "database-tier", {"source":"architecture","start":{"line":265,"column":33},"end":{"line":265,"column":58}} ),lookupProperty(helpers,"tell").call(alias2,"Sharding: ",alias1(lookupProperty(depth0,"scalability"), "sharding", {"source":"architecture","start":{"line":265,"column":78},"end":{"line":265,"column":98}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":265,"column":59},"end":{"line":265,"column":99}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":265,"column":27},"end":{"line":265,"column":100}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":265,"column":0},"end":{"line":265,"column":102}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Bottlenecks",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "bottleneck", {"source":"architecture","start":{"line":266,"column":32},"end":{"line":266,"column":50}} ),"mitigation",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"architecture","start":{"line":266,"column":22},"end":{"line":266,"column":74}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":266,"column":0},"end":{"line":266,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "scalability", {"source":"architecture","start":{"line":267,"column":11},"end":{"line":267,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "reliability", {"source":"architecture","start":{"line":268,"column":11},"end":{"line":268,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Testing Strategy",{"name":"section","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":276,"column":0},"end":{"line":314,"column":12}}})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":277,"column":14},"end":{"line":277,"column":26}} ),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":277,"column":8},"end":{"line":277,"column":42}}}),{"name":"when","hash":{},"fn":container.program(79, data, 0),"inverse":container.program(82, data, 0),"data":data,"loc":{"source":"architecture","start":{"line":277,"column":0},"end":{"line":287,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":288,"column":14},"end":{"line":288,"column":26}} ),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":288,"column":8},"end":{"line":288,"column":49}}}),{"name":"when","hash":{},"fn":container.program(83, data, 0),"inverse":container.program(86, data, 0),"data":data,"loc":{"source":"architecture","start":{"line":288,"column":0},"end":{"line":298,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":299,"column":14},"end":{"line":299,"column":26}} ),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":299,"column":8},"end":{"line":299,"column":41}}}),{"name":"when","hash":{},"fn":container.program(87, data, 0),"inverse":container.program(90, data, 0),"data":data,"loc":{"source":"architecture","start":{"line":299,"column":0},"end":{"line":309,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":310,"column":0},"end":{"line":312,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "testing", {"source":"architecture","start":{"line":313,"column":10},"end":{"line":313,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"79":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Unit Tests",{"name":"under","hash":{"colon":"outside"},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":278,"column":0},"end":{"line":284,"column":10}}})) != null ? stack1 : "");
},"80":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":279,"column":0},"end":{"line":283,"column":9}}})) != null ? stack1 : "");
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"What's tested",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":280,"column":37},"end":{"line":280,"column":49}} ),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":280,"column":31},"end":{"line":280,"column":65}}}),"scope",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":280,"column":24},"end":{"line":280,"column":74}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":280,"column":0},"end":{"line":280,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Coverage goals",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":281,"column":38},"end":{"line":281,"column":50}} ),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":281,"column":32},"end":{"line":281,"column":66}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":281,"column":25},"end":{"line":281,"column":78}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":281,"column":0},"end":{"line":281,"column":80}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Key test cases",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":282,"column":38},"end":{"line":282,"column":50}} ),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":282,"column":32},"end":{"line":282,"column":66}}}),"case",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":282,"column":25},"end":{"line":282,"column":74}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":282,"column":0},"end":{"line":282,"column":76}}})) != null ? stack1 : "")
    + "\n";
},"82":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Unit Tests",lookupProperty(helpers,"titles").call(alias1,lookupProperty(helpers,"only").call(alias1,container.strict(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":286,"column":35},"end":{"line":286,"column":47}} ),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":286,"column":29},"end":{"line":286,"column":63}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":286,"column":21},"end":{"line":286,"column":64}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":286,"column":0},"end":{"line":286,"column":66}}})) != null ? stack1 : "")
    + "\n";
},"83":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Integration Tests",{"name":"under","hash":{"colon":"outside"},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":289,"column":0},"end":{"line":295,"column":10}}})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":290,"column":0},"end":{"line":294,"column":9}}})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Component interactions tested",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":291,"column":53},"end":{"line":291,"column":65}} ),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":291,"column":47},"end":{"line":291,"column":88}}}),"scope",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":291,"column":40},"end":{"line":291,"column":97}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":291,"column":0},"end":{"line":291,"column":99}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Test environment setup",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":292,"column":46},"end":{"line":292,"column":58}} ),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":292,"column":40},"end":{"line":292,"column":81}}}),"setup",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":292,"column":33},"end":{"line":292,"column":90}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":292,"column":0},"end":{"line":292,"column":92}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Key scenarios",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":293,"column":37},"end":{"line":293,"column":49}} ),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":293,"column":31},"end":{"line":293,"column":72}}}),"case",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":293,"column":24},"end":{"line":293,"column":80}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":293,"column":0},"end":{"line":293,"column":82}}})) != null ? stack1 : "")
    + "\n";
},"86":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Integration Tests",lookupProperty(helpers,"titles").call(alias1,lookupProperty(helpers,"only").call(alias1,container.strict(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":297,"column":42},"end":{"line":297,"column":54}} ),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":297,"column":36},"end":{"line":297,"column":77}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":297,"column":28},"end":{"line":297,"column":78}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":297,"column":0},"end":{"line":297,"column":80}}})) != null ? stack1 : "")
    + "\n";
},"87":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"E2E Tests",{"name":"under","hash":{"colon":"outside"},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":300,"column":0},"end":{"line":306,"column":10}}})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":301,"column":0},"end":{"line":305,"column":9}}})) != null ? stack1 : "");
},"89":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Critical user flows tested",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":302,"column":50},"end":{"line":302,"column":62}} ),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":302,"column":44},"end":{"line":302,"column":77}}}),"critical-path",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":302,"column":37},"end":{"line":302,"column":94}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":302,"column":0},"end":{"line":302,"column":96}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Tools used",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":303,"column":34},"end":{"line":303,"column":46}} ),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":303,"column":28},"end":{"line":303,"column":61}}}),"tools",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":303,"column":21},"end":{"line":303,"column":70}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":303,"column":0},"end":{"line":303,"column":72}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Test data management",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":304,"column":44},"end":{"line":304,"column":56}} ),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":304,"column":38},"end":{"line":304,"column":71}}}),"data",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":304,"column":31},"end":{"line":304,"column":79}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":304,"column":0},"end":{"line":304,"column":81}}})) != null ? stack1 : "")
    + "\n";
},"90":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"E2E Tests",lookupProperty(helpers,"titles").call(alias1,lookupProperty(helpers,"only").call(alias1,container.strict(lookupProperty(depth0,"records"), "test", {"source":"architecture","start":{"line":308,"column":34},"end":{"line":308,"column":46}} ),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":308,"column":28},"end":{"line":308,"column":61}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":308,"column":20},"end":{"line":308,"column":62}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":308,"column":0},"end":{"line":308,"column":64}}})) != null ? stack1 : "")
    + "\n";
},"91":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "testing", {"source":"architecture","start":{"line":311,"column":11},"end":{"line":311,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"92":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"External Services",{"name":"section","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":318,"column":0},"end":{"line":324,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Third-Party Libraries",{"name":"section","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":326,"column":0},"end":{"line":335,"column":12}}})) != null ? stack1 : "");
},"93":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Service","Purpose","Criticality","Fallback",{"name":"table","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":319,"column":0},"end":{"line":323,"column":10}}})) != null ? stack1 : "");
},"94":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"integrations"), "externals", {"source":"architecture","start":{"line":320,"column":11},"end":{"line":320,"column":33}} ),"external",{"name":"records","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":320,"column":0},"end":{"line":322,"column":12}}})) != null ? stack1 : "");
},"95":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":321,"column":0},"end":{"line":321,"column":133}}})) != null ? stack1 : "")
    + "\n";
},"96":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"architecture","start":{"line":321,"column":21},"end":{"line":321,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":321,"column":8},"end":{"line":321,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"architecture","start":{"line":321,"column":48},"end":{"line":321,"column":55}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":321,"column":28},"end":{"line":321,"column":57}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Criticality",alias1(depth0, "criticality", {"source":"architecture","start":{"line":321,"column":81},"end":{"line":321,"column":92}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":321,"column":57},"end":{"line":321,"column":94}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Fallback",alias1(depth0, "fallback", {"source":"architecture","start":{"line":321,"column":115},"end":{"line":321,"column":123}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":321,"column":94},"end":{"line":321,"column":125}}})) != null ? stack1 : "");
},"97":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"only").call(alias1,container.strict(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":327,"column":14},"end":{"line":327,"column":32}} ),"category","library",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":327,"column":8},"end":{"line":327,"column":54}}}),{"name":"when","hash":{},"fn":container.program(98, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":327,"column":0},"end":{"line":329,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":330,"column":0},"end":{"line":334,"column":9}}})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
    return "Major dependencies and why they were chosen:\n";
},"99":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,container.strict(lookupProperty(depth0,"records"), "technology", {"source":"architecture","start":{"line":331,"column":17},"end":{"line":331,"column":35}} ),"category","library",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":331,"column":11},"end":{"line":331,"column":57}}}),"library",{"name":"records","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":331,"column":0},"end":{"line":333,"column":12}}})) != null ? stack1 : "");
},"100":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":332,"column":0},"end":{"line":332,"column":151}}})) != null ? stack1 : "")
    + "\n";
},"101":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "title", {"source":"architecture","start":{"line":332,"column":16},"end":{"line":332,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":9},"end":{"line":332,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "version", {"source":"architecture","start":{"line":332,"column":31},"end":{"line":332,"column":38}} ),{"name":"when","hash":{},"fn":container.program(102, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":332,"column":23},"end":{"line":332,"column":68}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,lookupProperty(helpers,"join").call(alias2,alias1(depth0, "used-for", {"source":"architecture","start":{"line":332,"column":82},"end":{"line":332,"column":90}} ),alias1(depth0, "reason", {"source":"architecture","start":{"line":332,"column":91},"end":{"line":332,"column":97}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":76},"end":{"line":332,"column":98}}}),{"name":"when","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":332,"column":68},"end":{"line":332,"column":142}}})) != null ? stack1 : "");
},"102":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "version", {"source":"architecture","start":{"line":332,"column":49},"end":{"line":332,"column":56}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":42},"end":{"line":332,"column":58}}})) != null ? stack1 : "")
    + ")";
},"103":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(alias2,lookupProperty(helpers,"join").call(alias2,alias1(depth0, "used-for", {"source":"architecture","start":{"line":332,"column":115},"end":{"line":332,"column":123}} ),alias1(depth0, "reason", {"source":"architecture","start":{"line":332,"column":124},"end":{"line":332,"column":130}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":109},"end":{"line":332,"column":131}}}),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":102},"end":{"line":332,"column":133}}})) != null ? stack1 : "");
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Build Process",{"name":"section","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":339,"column":0},"end":{"line":341,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Deployment Steps",{"name":"section","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":343,"column":0},"end":{"line":345,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Rollback Procedure",{"name":"section","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":347,"column":0},"end":{"line":353,"column":12}}})) != null ? stack1 : "");
},"105":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"delivery"), "build", {"source":"architecture","start":{"line":340,"column":13},"end":{"line":340,"column":27}} ),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"architecture","start":{"line":340,"column":0},"end":{"line":340,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"106":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"delivery"), "deploy", {"source":"architecture","start":{"line":344,"column":13},"end":{"line":344,"column":28}} ),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"architecture","start":{"line":344,"column":0},"end":{"line":344,"column":44}}})) != null ? stack1 : "")
    + "\n";
},"107":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(lookupProperty(depth0,"delivery"), "rollback", {"source":"architecture","start":{"line":348,"column":13},"end":{"line":348,"column":30}} ),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"architecture","start":{"line":348,"column":0},"end":{"line":348,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":349,"column":0},"end":{"line":351,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "delivery", {"source":"architecture","start":{"line":352,"column":10},"end":{"line":352,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"108":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "delivery", {"source":"architecture","start":{"line":350,"column":11},"end":{"line":350,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"109":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Metrics",{"name":"section","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":357,"column":0},"end":{"line":365,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Logging",{"name":"section","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":367,"column":0},"end":{"line":375,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Tracking",{"name":"section","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":377,"column":0},"end":{"line":387,"column":12}}})) != null ? stack1 : "");
},"110":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":358,"column":0},"end":{"line":363,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "observability", {"source":"architecture","start":{"line":364,"column":10},"end":{"line":364,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"111":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Key Metrics",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "metric", {"source":"architecture","start":{"line":359,"column":32},"end":{"line":359,"column":46}} ),"purpose",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"architecture","start":{"line":359,"column":22},"end":{"line":359,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":359,"column":0},"end":{"line":359,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Alerting Thresholds",lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "metric", {"source":"architecture","start":{"line":360,"column":46},"end":{"line":360,"column":60}} ),"threshold",{"name":"itemized","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":360,"column":36},"end":{"line":360,"column":73}}}),lookupProperty(helpers,"perhaps").call(alias2,lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "alert", {"source":"architecture","start":{"line":360,"column":93},"end":{"line":360,"column":106}} ),"condition",{"name":"itemized","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":360,"column":83},"end":{"line":360,"column":119}}}),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":360,"column":74},"end":{"line":360,"column":120}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":360,"column":30},"end":{"line":360,"column":121}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":360,"column":0},"end":{"line":360,"column":123}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Dashboards",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"observability"), "dashboards", {"source":"architecture","start":{"line":361,"column":27},"end":{"line":361,"column":51}} ),lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "metric", {"source":"architecture","start":{"line":361,"column":59},"end":{"line":361,"column":73}} ),"dashboard",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"architecture","start":{"line":361,"column":52},"end":{"line":361,"column":98}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":361,"column":21},"end":{"line":361,"column":99}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":361,"column":0},"end":{"line":361,"column":101}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "observability", {"source":"architecture","start":{"line":362,"column":11},"end":{"line":362,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"112":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":368,"column":0},"end":{"line":373,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "logging", {"source":"architecture","start":{"line":374,"column":10},"end":{"line":374,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"113":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Log Levels",alias1(lookupProperty(depth0,"logging"), "levels", {"source":"architecture","start":{"line":369,"column":21},"end":{"line":369,"column":35}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":369,"column":0},"end":{"line":369,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Log Aggregation",alias1(lookupProperty(depth0,"logging"), "aggregation", {"source":"architecture","start":{"line":370,"column":26},"end":{"line":370,"column":45}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":370,"column":0},"end":{"line":370,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Log Locations",alias1(lookupProperty(depth0,"logging"), "locations", {"source":"architecture","start":{"line":371,"column":24},"end":{"line":371,"column":41}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":371,"column":0},"end":{"line":371,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "logging", {"source":"architecture","start":{"line":372,"column":11},"end":{"line":372,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":378,"column":0},"end":{"line":384,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "errors", {"source":"architecture","start":{"line":385,"column":10},"end":{"line":385,"column":16}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "operations", {"source":"architecture","start":{"line":386,"column":10},"end":{"line":386,"column":20}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Error Tracking",alias1(lookupProperty(depth0,"observability"), "error-tracking", {"source":"architecture","start":{"line":379,"column":25},"end":{"line":379,"column":53}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":379,"column":0},"end":{"line":379,"column":55}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Critical Errors",alias1(lookupProperty(depth0,"observability"), "critical-errors", {"source":"architecture","start":{"line":380,"column":26},"end":{"line":380,"column":55}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":380,"column":0},"end":{"line":380,"column":57}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Alert Configuration",lookupProperty(helpers,"append").call(alias2,lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "alert", {"source":"architecture","start":{"line":381,"column":48},"end":{"line":381,"column":61}} ),"action",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"architecture","start":{"line":381,"column":38},"end":{"line":381,"column":81}}}),"On call",alias1(lookupProperty(depth0,"operations"), "on-call", {"source":"architecture","start":{"line":381,"column":92},"end":{"line":381,"column":110}} ),{"name":"append","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":381,"column":30},"end":{"line":381,"column":111}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":381,"column":0},"end":{"line":381,"column":113}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "errors", {"source":"architecture","start":{"line":382,"column":11},"end":{"line":382,"column":17}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "operations", {"source":"architecture","start":{"line":383,"column":11},"end":{"line":383,"column":21}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"116":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Major Architectural Decisions",{"name":"section","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":391,"column":0},"end":{"line":404,"column":12}}})) != null ? stack1 : "");
},"117":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "decisions", {"source":"architecture","start":{"line":392,"column":11},"end":{"line":392,"column":20}} ),"decision",{"name":"records","hash":{},"fn":container.program(118, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":392,"column":0},"end":{"line":403,"column":12}}})) != null ? stack1 : "");
},"118":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "dated", {"source":"architecture","start":{"line":393,"column":9},"end":{"line":393,"column":14}} ),{"name":"under","hash":{"colon":"outside"},"fn":container.program(119, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":393,"column":0},"end":{"line":402,"column":10}}})) != null ? stack1 : "");
},"119":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(120, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":394,"column":0},"end":{"line":401,"column":9}}})) != null ? stack1 : "");
},"120":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Status",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "reservation", {"source":"architecture","start":{"line":395,"column":26},"end":{"line":395,"column":37}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":395,"column":17},"end":{"line":395,"column":38}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":395,"column":0},"end":{"line":395,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Context",alias1(depth0, "context", {"source":"architecture","start":{"line":396,"column":18},"end":{"line":396,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":396,"column":0},"end":{"line":396,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Decision",alias1(depth0, "chosen", {"source":"architecture","start":{"line":397,"column":19},"end":{"line":397,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":397,"column":0},"end":{"line":397,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rationale",alias1(depth0, "rationale", {"source":"architecture","start":{"line":398,"column":20},"end":{"line":398,"column":29}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":398,"column":0},"end":{"line":398,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Alternatives",alias1(depth0, "others", {"source":"architecture","start":{"line":399,"column":23},"end":{"line":399,"column":29}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":399,"column":0},"end":{"line":399,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Consequences",lookupProperty(helpers,"join").call(alias2,alias1(depth0, "consequence", {"source":"architecture","start":{"line":400,"column":29},"end":{"line":400,"column":40}} ),alias1(depth0, "trade-off", {"source":"architecture","start":{"line":400,"column":41},"end":{"line":400,"column":50}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":400,"column":23},"end":{"line":400,"column":51}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":400,"column":0},"end":{"line":400,"column":53}}})) != null ? stack1 : "")
    + "\n";
},"121":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Known Limitations",{"name":"section","hash":{},"fn":container.program(122, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":408,"column":0},"end":{"line":414,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Planned Improvements",{"name":"section","hash":{},"fn":container.program(125, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":416,"column":0},"end":{"line":426,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technical Debt",{"name":"section","hash":{},"fn":container.program(130, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":428,"column":0},"end":{"line":434,"column":12}}})) != null ? stack1 : "");
},"122":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(123, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":409,"column":0},"end":{"line":413,"column":9}}})) != null ? stack1 : "");
},"123":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "risk", {"source":"architecture","start":{"line":410,"column":11},"end":{"line":410,"column":23}} ),"risk",{"name":"records","hash":{},"fn":container.program(124, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":410,"column":0},"end":{"line":412,"column":12}}})) != null ? stack1 : "");
},"124":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"architecture","start":{"line":411,"column":8},"end":{"line":411,"column":13}} ),lookupProperty(helpers,"first").call(alias2,alias1(depth0, "text", {"source":"architecture","start":{"line":411,"column":21},"end":{"line":411,"column":25}} ),alias1(depth0, "impact", {"source":"architecture","start":{"line":411,"column":26},"end":{"line":411,"column":32}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":411,"column":14},"end":{"line":411,"column":33}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":411,"column":0},"end":{"line":411,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"125":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(126, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":417,"column":0},"end":{"line":423,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "roadmap", {"source":"architecture","start":{"line":424,"column":10},"end":{"line":424,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "migration", {"source":"architecture","start":{"line":425,"column":10},"end":{"line":425,"column":19}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"126":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"records"), "improvement", {"source":"architecture","start":{"line":418,"column":11},"end":{"line":418,"column":30}} ),"improvement",{"name":"records","hash":{},"fn":container.program(127, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":418,"column":0},"end":{"line":420,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "roadmap", {"source":"architecture","start":{"line":421,"column":11},"end":{"line":421,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "migration", {"source":"architecture","start":{"line":422,"column":11},"end":{"line":422,"column":20}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"127":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(128, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":419,"column":0},"end":{"line":419,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"128":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "named", {"source":"architecture","start":{"line":419,"column":16},"end":{"line":419,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":419,"column":9},"end":{"line":419,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"architecture","start":{"line":419,"column":31},"end":{"line":419,"column":35}} ),{"name":"when","hash":{},"fn":container.program(129, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":419,"column":23},"end":{"line":419,"column":61}}})) != null ? stack1 : "");
},"129":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"architecture","start":{"line":419,"column":46},"end":{"line":419,"column":50}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":419,"column":39},"end":{"line":419,"column":52}}})) != null ? stack1 : "");
},"130":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(131, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":429,"column":0},"end":{"line":433,"column":9}}})) != null ? stack1 : "");
},"131":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "debt", {"source":"architecture","start":{"line":430,"column":11},"end":{"line":430,"column":23}} ),"debt",{"name":"records","hash":{},"fn":container.program(132, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":430,"column":0},"end":{"line":432,"column":12}}})) != null ? stack1 : "");
},"132":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"architecture","start":{"line":431,"column":8},"end":{"line":431,"column":13}} ),alias1(depth0, "planned", {"source":"architecture","start":{"line":431,"column":14},"end":{"line":431,"column":21}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":431,"column":0},"end":{"line":431,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"133":function(container,depth0,helpers,partials,data) {
    return "---\n";
},"134":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Last Updated",alias1(lookupProperty(depth0,"document"), "updated", {"source":"architecture","start":{"line":442,"column":23},"end":{"line":442,"column":39}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":442,"column":0},"end":{"line":442,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Status",alias1(lookupProperty(depth0,"document"), "status", {"source":"architecture","start":{"line":443,"column":17},"end":{"line":443,"column":32}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":443,"column":0},"end":{"line":443,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias1,"Architecture",{"name":"page","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":1,"column":0},"end":{"line":1,"column":23}}})) != null ? stack1 : "")
    + "\n\nTechnical design documentation for "
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,alias2(lookupProperty(depth0,"document"), "workspace", {"source":"architecture","start":{"line":3,"column":42},"end":{"line":3,"column":60}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":3,"column":35},"end":{"line":3,"column":62}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Overview",{"name":"section","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":5,"column":0},"end":{"line":14,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"System Architecture",{"name":"section","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":16,"column":0},"end":{"line":35,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Data Model",{"name":"section","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":37,"column":0},"end":{"line":75,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"API Design",{"name":"section","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":77,"column":0},"end":{"line":103,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Infrastructure",{"name":"section","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":105,"column":0},"end":{"line":136,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Workflows",{"name":"section","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":138,"column":0},"end":{"line":167,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Design Patterns",{"name":"section","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":169,"column":0},"end":{"line":197,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Technology Stack",{"name":"section","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":199,"column":0},"end":{"line":216,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Security",{"name":"section","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":218,"column":0},"end":{"line":247,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Performance",{"name":"section","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":249,"column":0},"end":{"line":273,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Testing",{"name":"section","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":275,"column":0},"end":{"line":315,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Dependencies",{"name":"section","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":317,"column":0},"end":{"line":336,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Deployment",{"name":"section","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":338,"column":0},"end":{"line":354,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Monitoring and Observability",{"name":"section","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":356,"column":0},"end":{"line":388,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Decision Log",{"name":"section","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":390,"column":0},"end":{"line":405,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Future Considerations",{"name":"section","hash":{},"fn":container.program(121, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":407,"column":0},"end":{"line":435,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"join").call(alias1,alias2(lookupProperty(depth0,"document"), "updated", {"source":"architecture","start":{"line":437,"column":14},"end":{"line":437,"column":30}} ),alias2(lookupProperty(depth0,"document"), "status", {"source":"architecture","start":{"line":437,"column":31},"end":{"line":437,"column":46}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":437,"column":8},"end":{"line":437,"column":47}}}),{"name":"when","hash":{},"fn":container.program(133, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":437,"column":0},"end":{"line":439,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"lines").call(alias1,{"name":"lines","hash":{},"fn":container.program(134, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":441,"column":0},"end":{"line":444,"column":10}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "component-architecture": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Status",alias1(lookupProperty(depth0,"document"), "status", {"source":"component-architecture","start":{"line":4,"column":17},"end":{"line":4,"column":32}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":4,"column":0},"end":{"line":4,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Version",alias1(lookupProperty(depth0,"document"), "version", {"source":"component-architecture","start":{"line":5,"column":18},"end":{"line":5,"column":34}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":5,"column":0},"end":{"line":5,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Last Updated",alias1(lookupProperty(depth0,"document"), "updated", {"source":"component-architecture","start":{"line":6,"column":23},"end":{"line":6,"column":39}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":6,"column":0},"end":{"line":6,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"overview"), "summary", {"source":"component-architecture","start":{"line":10,"column":20},"end":{"line":10,"column":36}} ),alias1(lookupProperty(depth0,"document"), "about", {"source":"component-architecture","start":{"line":10,"column":37},"end":{"line":10,"column":51}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":10,"column":13},"end":{"line":10,"column":52}}}),{"name":"paragraphs","hash":{"label":"Summary"},"data":data,"loc":{"source":"component-architecture","start":{"line":10,"column":0},"end":{"line":10,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "overview", {"source":"component-architecture","start":{"line":14,"column":10},"end":{"line":14,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "overview", {"source":"component-architecture","start":{"line":12,"column":11},"end":{"line":12,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Business Requirements",{"name":"section","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":18,"column":0},"end":{"line":24,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technical Constraints",{"name":"section","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":26,"column":0},"end":{"line":32,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Assumptions",{"name":"section","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":34,"column":0},"end":{"line":40,"column":12}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":19,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "requirement", {"source":"component-architecture","start":{"line":20,"column":11},"end":{"line":20,"column":30}} ),"requirement",{"name":"records","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":20,"column":0},"end":{"line":22,"column":12}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":21,"column":0},"end":{"line":21,"column":69}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":21,"column":16},"end":{"line":21,"column":21}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":21,"column":9},"end":{"line":21,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"component-architecture","start":{"line":21,"column":31},"end":{"line":21,"column":35}} ),{"name":"when","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":21,"column":23},"end":{"line":21,"column":60}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"component-architecture","start":{"line":21,"column":45},"end":{"line":21,"column":49}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":21,"column":38},"end":{"line":21,"column":51}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":27,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "constraint", {"source":"component-architecture","start":{"line":28,"column":11},"end":{"line":28,"column":29}} ),"constraint",{"name":"records","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":28,"column":0},"end":{"line":30,"column":12}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":35,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "assumption", {"source":"component-architecture","start":{"line":36,"column":11},"end":{"line":36,"column":29}} ),"assumption",{"name":"records","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":36,"column":0},"end":{"line":38,"column":12}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":44,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "goal", {"source":"component-architecture","start":{"line":45,"column":11},"end":{"line":45,"column":23}} ),"goal",{"name":"records","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":45,"column":0},"end":{"line":53,"column":12}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":46,"column":0},"end":{"line":52,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,container.strict(depth0, "title", {"source":"component-architecture","start":{"line":47,"column":7},"end":{"line":47,"column":12}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":47,"column":0},"end":{"line":47,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":48,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Target",alias1(depth0, "target", {"source":"component-architecture","start":{"line":49,"column":17},"end":{"line":49,"column":23}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":49,"column":0},"end":{"line":49,"column":25}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Why",alias1(depth0, "why", {"source":"component-architecture","start":{"line":50,"column":14},"end":{"line":50,"column":17}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":50,"column":0},"end":{"line":50,"column":19}}})) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(alias1,container.strict(lookupProperty(depth0,"pictures"), "element", {"source":"component-architecture","start":{"line":58,"column":10},"end":{"line":58,"column":26}} ),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"component-architecture","start":{"line":58,"column":0},"end":{"line":58,"column":38}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Components",{"name":"section","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":60,"column":0},"end":{"line":83,"column":12}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "elements", {"source":"component-architecture","start":{"line":61,"column":11},"end":{"line":61,"column":19}} ),"component",{"name":"records","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":61,"column":0},"end":{"line":78,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":79,"column":0},"end":{"line":81,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "communication", {"source":"component-architecture","start":{"line":82,"column":10},"end":{"line":82,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias2,4,lookupProperty(helpers,"cat").call(alias2,"Component ",alias1(depth0, "number", {"source":"component-architecture","start":{"line":62,"column":31},"end":{"line":62,"column":37}} ),": ",alias1(depth0, "title", {"source":"component-architecture","start":{"line":62,"column":43},"end":{"line":62,"column":48}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":62,"column":13},"end":{"line":62,"column":49}}}),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"component-architecture","start":{"line":62,"column":55},"end":{"line":62,"column":59}} )},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":62,"column":0},"end":{"line":77,"column":12}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Responsibility",container.strict(depth0, "responsibilities", {"source":"component-architecture","start":{"line":63,"column":25},"end":{"line":63,"column":41}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":63,"column":0},"end":{"line":63,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Technologies",{"name":"under","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":64,"column":0},"end":{"line":70,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Interfaces",{"name":"under","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":71,"column":0},"end":{"line":76,"column":10}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":65,"column":0},"end":{"line":69,"column":9}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "technologies", {"source":"component-architecture","start":{"line":66,"column":11},"end":{"line":66,"column":23}} ),"Technologies",{"name":"records","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":66,"column":0},"end":{"line":68,"column":12}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":67,"column":0},"end":{"line":67,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "name", {"source":"component-architecture","start":{"line":67,"column":16},"end":{"line":67,"column":20}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":67,"column":9},"end":{"line":67,"column":22}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":72,"column":0},"end":{"line":75,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Input",alias1(depth0, "inputs", {"source":"component-architecture","start":{"line":73,"column":16},"end":{"line":73,"column":22}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":73,"column":0},"end":{"line":73,"column":24}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Output",alias1(depth0, "outputs", {"source":"component-architecture","start":{"line":74,"column":17},"end":{"line":74,"column":24}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":74,"column":0},"end":{"line":74,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "communication", {"source":"component-architecture","start":{"line":80,"column":11},"end":{"line":80,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Flow",{"name":"section","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":87,"column":0},"end":{"line":89,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Component Interactions",{"name":"section","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":91,"column":0},"end":{"line":93,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Models",{"name":"section","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":95,"column":0},"end":{"line":120,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"API Contracts",{"name":"section","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":122,"column":0},"end":{"line":152,"column":12}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"flow"), "stepsText", {"source":"component-architecture","start":{"line":88,"column":9},"end":{"line":88,"column":23}} ),{"name":"fenced","hash":{"label":"Steps"},"data":data,"loc":{"source":"component-architecture","start":{"line":88,"column":0},"end":{"line":88,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"pictures"), "flow", {"source":"component-architecture","start":{"line":92,"column":10},"end":{"line":92,"column":23}} ),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"component-architecture","start":{"line":92,"column":0},"end":{"line":92,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(lookupProperty(depth0,"data"), "entities", {"source":"component-architecture","start":{"line":96,"column":11},"end":{"line":96,"column":24}} ),"entity",{"name":"records","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":96,"column":0},"end":{"line":115,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":116,"column":0},"end":{"line":118,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "storage", {"source":"component-architecture","start":{"line":119,"column":10},"end":{"line":119,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias2,4,lookupProperty(helpers,"cat").call(alias2,"Entity: ",alias1(depth0, "title", {"source":"component-architecture","start":{"line":97,"column":29},"end":{"line":97,"column":34}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":97,"column":13},"end":{"line":97,"column":35}}}),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"component-architecture","start":{"line":97,"column":41},"end":{"line":97,"column":45}} )},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":97,"column":0},"end":{"line":114,"column":12}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,"Schema",{"name":"under","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":98,"column":0},"end":{"line":100,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Relationships",{"name":"under","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":101,"column":0},"end":{"line":106,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Indexes",{"name":"under","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":107,"column":0},"end":{"line":113,"column":10}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "code", {"source":"component-architecture","start":{"line":99,"column":9},"end":{"line":99,"column":13}} ),{"name":"fenced","hash":{"label":"Schema"},"data":data,"loc":{"source":"component-architecture","start":{"line":99,"column":0},"end":{"line":99,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":102,"column":0},"end":{"line":105,"column":9}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Has many",alias1(depth0, "many", {"source":"component-architecture","start":{"line":103,"column":19},"end":{"line":103,"column":23}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":103,"column":0},"end":{"line":103,"column":25}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Belongs to",alias1(depth0, "one", {"source":"component-architecture","start":{"line":104,"column":21},"end":{"line":104,"column":24}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":104,"column":0},"end":{"line":104,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":108,"column":0},"end":{"line":112,"column":9}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Primary",alias1(depth0, "primary", {"source":"component-architecture","start":{"line":109,"column":18},"end":{"line":109,"column":25}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":109,"column":0},"end":{"line":109,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Unique",alias1(depth0, "uniques", {"source":"component-architecture","start":{"line":110,"column":17},"end":{"line":110,"column":24}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":110,"column":0},"end":{"line":110,"column":26}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Index",alias1(depth0, "indexes", {"source":"component-architecture","start":{"line":111,"column":16},"end":{"line":111,"column":23}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":111,"column":0},"end":{"line":111,"column":25}}})) != null ? stack1 : "")
    + "\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "storage", {"source":"component-architecture","start":{"line":117,"column":11},"end":{"line":117,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "endpoints", {"source":"component-architecture","start":{"line":123,"column":11},"end":{"line":123,"column":20}} ),"endpoint",{"name":"records","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":123,"column":0},"end":{"line":147,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":148,"column":0},"end":{"line":150,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "api", {"source":"component-architecture","start":{"line":151,"column":10},"end":{"line":151,"column":13}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias2,4,lookupProperty(helpers,"cat").call(alias2,"Endpoint: ",lookupProperty(helpers,"code").call(alias2,lookupProperty(helpers,"cat").call(alias2,alias1(depth0, "method", {"source":"component-architecture","start":{"line":124,"column":42},"end":{"line":124,"column":48}} )," ",alias1(depth0, "route", {"source":"component-architecture","start":{"line":124,"column":53},"end":{"line":124,"column":58}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":124,"column":37},"end":{"line":124,"column":59}}}),{"name":"code","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":124,"column":31},"end":{"line":124,"column":60}}}),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":124,"column":13},"end":{"line":124,"column":61}}}),{"name":"section","hash":{"path":alias1(depth0, "method", {"source":"component-architecture","start":{"line":124,"column":67},"end":{"line":124,"column":73}} )},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":124,"column":0},"end":{"line":146,"column":12}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "purpose", {"source":"component-architecture","start":{"line":125,"column":22},"end":{"line":125,"column":29}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":125,"column":13},"end":{"line":125,"column":30}}}),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":125,"column":0},"end":{"line":125,"column":32}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias2,"Parameters",{"name":"under","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":126,"column":0},"end":{"line":130,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias2,"Request",{"name":"under","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":131,"column":0},"end":{"line":133,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "responses", {"source":"component-architecture","start":{"line":134,"column":11},"end":{"line":134,"column":20}} ),"response",{"name":"records","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":134,"column":0},"end":{"line":139,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "errors", {"source":"component-architecture","start":{"line":140,"column":11},"end":{"line":140,"column":17}} ),"Errors",{"name":"records","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":140,"column":0},"end":{"line":145,"column":12}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":127,"column":0},"end":{"line":129,"column":9}}})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,container.strict(depth0, "parameters", {"source":"component-architecture","start":{"line":128,"column":17},"end":{"line":128,"column":27}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":128,"column":8},"end":{"line":128,"column":28}}}),{"name":"items","hash":{"label":"Parameters"},"data":data,"loc":{"source":"component-architecture","start":{"line":128,"column":0},"end":{"line":128,"column":49}}})) != null ? stack1 : "")
    + "\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "request", {"source":"component-architecture","start":{"line":132,"column":9},"end":{"line":132,"column":16}} ),{"name":"fenced","hash":{"label":"Request"},"data":data,"loc":{"source":"component-architecture","start":{"line":132,"column":0},"end":{"line":132,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Response (",container.strict(depth0, "status", {"source":"component-architecture","start":{"line":135,"column":27},"end":{"line":135,"column":33}} ),")",{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":135,"column":9},"end":{"line":135,"column":38}}}),{"name":"under","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":135,"column":0},"end":{"line":138,"column":10}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "text", {"source":"component-architecture","start":{"line":136,"column":13},"end":{"line":136,"column":17}} ),{"name":"paragraphs","hash":{"label":"Text"},"data":data,"loc":{"source":"component-architecture","start":{"line":136,"column":0},"end":{"line":136,"column":32}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias2,alias1(depth0, "body", {"source":"component-architecture","start":{"line":137,"column":9},"end":{"line":137,"column":13}} ),{"name":"fenced","hash":{"label":"Response"},"data":data,"loc":{"source":"component-architecture","start":{"line":137,"column":0},"end":{"line":137,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Error Response (",container.strict(depth0, "status", {"source":"component-architecture","start":{"line":141,"column":33},"end":{"line":141,"column":39}} ),")",{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":141,"column":9},"end":{"line":141,"column":44}}}),{"name":"under","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":141,"column":0},"end":{"line":144,"column":10}}})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "text", {"source":"component-architecture","start":{"line":142,"column":13},"end":{"line":142,"column":17}} ),{"name":"paragraphs","hash":{"label":"Text"},"data":data,"loc":{"source":"component-architecture","start":{"line":142,"column":0},"end":{"line":142,"column":32}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias2,alias1(depth0, "body", {"source":"component-architecture","start":{"line":143,"column":9},"end":{"line":143,"column":13}} ),{"name":"fenced","hash":{"label":"Error response"},"data":data,"loc":{"source":"component-architecture","start":{"line":143,"column":0},"end":{"line":143,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "api", {"source":"component-architecture","start":{"line":149,"column":11},"end":{"line":149,"column":14}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Core Technologies",{"name":"section","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":156,"column":0},"end":{"line":162,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Supporting Technologies",{"name":"section","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":164,"column":0},"end":{"line":170,"column":12}}})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Component","Technology","Version","Rationale",{"name":"table","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":157,"column":0},"end":{"line":161,"column":10}}})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "technologies", {"source":"component-architecture","start":{"line":158,"column":11},"end":{"line":158,"column":23}} ),"technology",{"name":"records","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":158,"column":0},"end":{"line":160,"column":12}}})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":159,"column":0},"end":{"line":159,"column":126}}})) != null ? stack1 : "")
    + "\n";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Component",alias1(depth0, "area", {"source":"component-architecture","start":{"line":159,"column":30},"end":{"line":159,"column":34}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":159,"column":8},"end":{"line":159,"column":36}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":159,"column":49},"end":{"line":159,"column":54}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":159,"column":36},"end":{"line":159,"column":56}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Version",alias1(depth0, "version", {"source":"component-architecture","start":{"line":159,"column":76},"end":{"line":159,"column":83}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":159,"column":56},"end":{"line":159,"column":85}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Rationale",alias1(depth0, "rationale", {"source":"component-architecture","start":{"line":159,"column":107},"end":{"line":159,"column":116}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":159,"column":85},"end":{"line":159,"column":118}}})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":165,"column":0},"end":{"line":169,"column":9}}})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Monitoring",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"component-architecture","start":{"line":166,"column":34},"end":{"line":166,"column":52}} ),"category","monitoring",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":166,"column":28},"end":{"line":166,"column":77}}}),"rationale","used-for",{"name":"pluck","hash":{"between":" - ","titled":true},"data":data,"loc":{"source":"component-architecture","start":{"line":166,"column":21},"end":{"line":166,"column":127}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":166,"column":0},"end":{"line":166,"column":129}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Logging",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"component-architecture","start":{"line":167,"column":31},"end":{"line":167,"column":49}} ),"category","logging",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":167,"column":25},"end":{"line":167,"column":71}}}),"rationale","used-for",{"name":"pluck","hash":{"between":" - ","titled":true},"data":data,"loc":{"source":"component-architecture","start":{"line":167,"column":18},"end":{"line":167,"column":121}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":167,"column":0},"end":{"line":167,"column":123}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Tracing",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"component-architecture","start":{"line":168,"column":31},"end":{"line":168,"column":49}} ),"category","tracing",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":168,"column":25},"end":{"line":168,"column":71}}}),"rationale","used-for",{"name":"pluck","hash":{"between":" - ","titled":true},"data":data,"loc":{"source":"component-architecture","start":{"line":168,"column":18},"end":{"line":168,"column":121}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":168,"column":0},"end":{"line":168,"column":123}}})) != null ? stack1 : "")
    + "\n";
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Horizontal Scaling",{"name":"section","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":174,"column":0},"end":{"line":180,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Vertical Scaling",{"name":"section","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":182,"column":0},"end":{"line":188,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Load Distribution",{"name":"section","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":190,"column":0},"end":{"line":198,"column":12}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":175,"column":0},"end":{"line":179,"column":9}}})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"API Tier",alias1(lookupProperty(depth0,"scalability"), "api-tier", {"source":"component-architecture","start":{"line":176,"column":19},"end":{"line":176,"column":39}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":176,"column":0},"end":{"line":176,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Worker Tier",alias1(lookupProperty(depth0,"scalability"), "worker-tier", {"source":"component-architecture","start":{"line":177,"column":22},"end":{"line":177,"column":45}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":177,"column":0},"end":{"line":177,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Database Tier",alias1(lookupProperty(depth0,"scalability"), "database-tier", {"source":"component-architecture","start":{"line":178,"column":24},"end":{"line":178,"column":49}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":178,"column":0},"end":{"line":178,"column":51}}})) != null ? stack1 : "")
    + "\n";
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":183,"column":0},"end":{"line":187,"column":9}}})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Memory Requirements",alias1(lookupProperty(depth0,"scalability"), "memory", {"source":"component-architecture","start":{"line":184,"column":30},"end":{"line":184,"column":48}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":184,"column":0},"end":{"line":184,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"CPU Requirements",alias1(lookupProperty(depth0,"scalability"), "cpu", {"source":"component-architecture","start":{"line":185,"column":27},"end":{"line":185,"column":42}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":185,"column":0},"end":{"line":185,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Storage Requirements",alias1(lookupProperty(depth0,"scalability"), "storage", {"source":"component-architecture","start":{"line":186,"column":31},"end":{"line":186,"column":50}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":186,"column":0},"end":{"line":186,"column":52}}})) != null ? stack1 : "")
    + "\n";
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":191,"column":0},"end":{"line":196,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "scalability", {"source":"component-architecture","start":{"line":197,"column":10},"end":{"line":197,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Load Balancer",alias1(lookupProperty(depth0,"scalability"), "load-balancing", {"source":"component-architecture","start":{"line":192,"column":24},"end":{"line":192,"column":50}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":192,"column":0},"end":{"line":192,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Sharding Strategy",alias1(lookupProperty(depth0,"scalability"), "sharding", {"source":"component-architecture","start":{"line":193,"column":28},"end":{"line":193,"column":48}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":193,"column":0},"end":{"line":193,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Caching Strategy",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"scalability"), "caching", {"source":"component-architecture","start":{"line":194,"column":34},"end":{"line":194,"column":53}} ),alias1(lookupProperty(depth0,"storage"), "caching", {"source":"component-architecture","start":{"line":194,"column":54},"end":{"line":194,"column":69}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":194,"column":27},"end":{"line":194,"column":70}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":194,"column":0},"end":{"line":194,"column":72}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "scalability", {"source":"component-architecture","start":{"line":195,"column":11},"end":{"line":195,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Targets",{"name":"section","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":202,"column":0},"end":{"line":208,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Optimization Strategies",{"name":"section","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":210,"column":0},"end":{"line":226,"column":12}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Operation","Target Latency","Target Throughput",{"name":"table","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":203,"column":0},"end":{"line":207,"column":10}}})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "target", {"source":"component-architecture","start":{"line":204,"column":11},"end":{"line":204,"column":25}} ),"target",{"name":"records","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":204,"column":0},"end":{"line":206,"column":12}}})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":205,"column":0},"end":{"line":205,"column":114}}})) != null ? stack1 : "")
    + "\n";
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":205,"column":21},"end":{"line":205,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":205,"column":8},"end":{"line":205,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Target Latency",alias1(depth0, "latency", {"source":"component-architecture","start":{"line":205,"column":55},"end":{"line":205,"column":62}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":205,"column":28},"end":{"line":205,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Target Throughput",alias1(depth0, "throughput", {"source":"component-architecture","start":{"line":205,"column":94},"end":{"line":205,"column":104}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":205,"column":64},"end":{"line":205,"column":106}}})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{"ordered":true},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":211,"column":0},"end":{"line":221,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":222,"column":0},"end":{"line":224,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "performance", {"source":"component-architecture","start":{"line":225,"column":10},"end":{"line":225,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "optimization", {"source":"component-architecture","start":{"line":212,"column":11},"end":{"line":212,"column":31}} ),"optimization",{"name":"records","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":212,"column":0},"end":{"line":220,"column":12}}})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":213,"column":0},"end":{"line":219,"column":9}}})) != null ? stack1 : "");
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,container.strict(depth0, "title", {"source":"component-architecture","start":{"line":214,"column":7},"end":{"line":214,"column":12}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":214,"column":0},"end":{"line":214,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":215,"column":0},"end":{"line":218,"column":9}}})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Implementation",lookupProperty(helpers,"first").call(alias2,alias1(depth0, "implementation", {"source":"component-architecture","start":{"line":216,"column":32},"end":{"line":216,"column":46}} ),alias1(depth0, "text", {"source":"component-architecture","start":{"line":216,"column":47},"end":{"line":216,"column":51}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":216,"column":25},"end":{"line":216,"column":52}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":216,"column":0},"end":{"line":216,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Impact",alias1(depth0, "impact", {"source":"component-architecture","start":{"line":217,"column":17},"end":{"line":217,"column":23}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":217,"column":0},"end":{"line":217,"column":25}}})) != null ? stack1 : "")
    + "\n";
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "performance", {"source":"component-architecture","start":{"line":223,"column":11},"end":{"line":223,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":230,"column":0},"end":{"line":236,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Protection",{"name":"section","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":238,"column":0},"end":{"line":248,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Best Practices",{"name":"section","hash":{},"fn":container.program(83, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":250,"column":0},"end":{"line":256,"column":12}}})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":231,"column":0},"end":{"line":235,"column":9}}})) != null ? stack1 : "");
},"79":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Method",lookupProperty(helpers,"prose").call(alias2,alias1(lookupProperty(depth0,"security"), "authentication", {"source":"component-architecture","start":{"line":232,"column":24},"end":{"line":232,"column":47}} ),{"name":"prose","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":232,"column":17},"end":{"line":232,"column":48}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":232,"column":0},"end":{"line":232,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Token Lifetime",alias1(lookupProperty(depth0,"security"), "token-lifetime", {"source":"component-architecture","start":{"line":233,"column":25},"end":{"line":233,"column":48}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":233,"column":0},"end":{"line":233,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Refresh Strategy",alias1(lookupProperty(depth0,"security"), "token-refresh", {"source":"component-architecture","start":{"line":234,"column":27},"end":{"line":234,"column":49}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":234,"column":0},"end":{"line":234,"column":51}}})) != null ? stack1 : "")
    + "\n";
},"80":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":239,"column":0},"end":{"line":246,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "security", {"source":"component-architecture","start":{"line":247,"column":10},"end":{"line":247,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Encryption at Rest",alias1(lookupProperty(depth0,"security"), "encryption-at-rest", {"source":"component-architecture","start":{"line":240,"column":29},"end":{"line":240,"column":56}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":240,"column":0},"end":{"line":240,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Encryption in Transit",alias1(lookupProperty(depth0,"security"), "encryption-in-transit", {"source":"component-architecture","start":{"line":241,"column":32},"end":{"line":241,"column":62}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":241,"column":0},"end":{"line":241,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Tenant Isolation",alias1(lookupProperty(depth0,"security"), "tenant-isolation", {"source":"component-architecture","start":{"line":242,"column":27},"end":{"line":242,"column":52}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":242,"column":0},"end":{"line":242,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(lookupProperty(depth0,"security"),"more"), "labels", {"source":"component-architecture","start":{"line":243,"column":8},"end":{"line":243,"column":28}} ),{"name":"each","hash":{},"fn":container.program(82, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":243,"column":0},"end":{"line":245,"column":9}}})) != null ? stack1 : "");
},"82":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "label", {"source":"component-architecture","start":{"line":244,"column":8},"end":{"line":244,"column":13}} ),alias1(depth0, "value", {"source":"component-architecture","start":{"line":244,"column":14},"end":{"line":244,"column":19}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":244,"column":0},"end":{"line":244,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"83":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":251,"column":0},"end":{"line":255,"column":9}}})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(depth0,"security"),"more"), "practices", {"source":"component-architecture","start":{"line":252,"column":11},"end":{"line":252,"column":34}} ),"practice",{"name":"records","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":252,"column":0},"end":{"line":254,"column":12}}})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"task").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "done", {"source":"component-architecture","start":{"line":253,"column":7},"end":{"line":253,"column":11}} ),alias1(depth0, "text", {"source":"component-architecture","start":{"line":253,"column":12},"end":{"line":253,"column":16}} ),{"name":"task","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":253,"column":0},"end":{"line":253,"column":18}}})) != null ? stack1 : "")
    + "\n";
},"86":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"High Availability",{"name":"section","hash":{},"fn":container.program(87, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":260,"column":0},"end":{"line":266,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Disaster Recovery",{"name":"section","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":268,"column":0},"end":{"line":277,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Handling",{"name":"section","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":279,"column":0},"end":{"line":285,"column":12}}})) != null ? stack1 : "");
},"87":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":261,"column":0},"end":{"line":265,"column":9}}})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Target Uptime",alias1(lookupProperty(depth0,"reliability"), "uptime", {"source":"component-architecture","start":{"line":262,"column":24},"end":{"line":262,"column":42}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":262,"column":0},"end":{"line":262,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Redundancy",alias1(lookupProperty(depth0,"reliability"), "redundancy", {"source":"component-architecture","start":{"line":263,"column":21},"end":{"line":263,"column":43}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":263,"column":0},"end":{"line":263,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Failover",alias1(lookupProperty(depth0,"reliability"), "failover", {"source":"component-architecture","start":{"line":264,"column":19},"end":{"line":264,"column":39}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":264,"column":0},"end":{"line":264,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"89":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(90, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":269,"column":0},"end":{"line":275,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "reliability", {"source":"component-architecture","start":{"line":276,"column":10},"end":{"line":276,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"90":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"RTO (Recovery Time Objective)",alias1(lookupProperty(depth0,"reliability"), "rto", {"source":"component-architecture","start":{"line":270,"column":40},"end":{"line":270,"column":55}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":270,"column":0},"end":{"line":270,"column":57}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"RPO (Recovery Point Objective)",alias1(lookupProperty(depth0,"reliability"), "rpo", {"source":"component-architecture","start":{"line":271,"column":41},"end":{"line":271,"column":56}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":271,"column":0},"end":{"line":271,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Backup Strategy",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"reliability"), "backup", {"source":"component-architecture","start":{"line":272,"column":33},"end":{"line":272,"column":51}} ),alias1(lookupProperty(depth0,"storage"), "backup", {"source":"component-architecture","start":{"line":272,"column":52},"end":{"line":272,"column":66}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":272,"column":26},"end":{"line":272,"column":67}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":272,"column":0},"end":{"line":272,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Restore Procedure",alias1(lookupProperty(depth0,"reliability"), "restore", {"source":"component-architecture","start":{"line":273,"column":28},"end":{"line":273,"column":47}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":273,"column":0},"end":{"line":273,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "reliability", {"source":"component-architecture","start":{"line":274,"column":11},"end":{"line":274,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"91":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"errors"), "handling", {"source":"component-architecture","start":{"line":280,"column":20},"end":{"line":280,"column":35}} ),lookupProperty(helpers,"codes").call(alias2,alias1(lookupProperty(depth0,"errors"), "hierarchy", {"source":"component-architecture","start":{"line":280,"column":43},"end":{"line":280,"column":59}} ),{"name":"codes","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":280,"column":36},"end":{"line":280,"column":60}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":280,"column":13},"end":{"line":280,"column":61}}}),{"name":"paragraphs","hash":{"label":"Pattern"},"data":data,"loc":{"source":"component-architecture","start":{"line":280,"column":0},"end":{"line":280,"column":79}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":281,"column":0},"end":{"line":283,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "errors", {"source":"component-architecture","start":{"line":284,"column":10},"end":{"line":284,"column":16}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"92":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "errors", {"source":"component-architecture","start":{"line":282,"column":11},"end":{"line":282,"column":17}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"93":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Metrics",{"name":"section","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":289,"column":0},"end":{"line":299,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Logging",{"name":"section","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":301,"column":0},"end":{"line":309,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Alerting",{"name":"section","hash":{},"fn":container.program(102, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":311,"column":0},"end":{"line":317,"column":12}}})) != null ? stack1 : "");
},"94":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(alias1,"Metric","Type","Purpose",{"name":"table","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":290,"column":0},"end":{"line":294,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(98, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":295,"column":0},"end":{"line":297,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "observability", {"source":"component-architecture","start":{"line":298,"column":10},"end":{"line":298,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"95":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "metric", {"source":"component-architecture","start":{"line":291,"column":11},"end":{"line":291,"column":25}} ),"metric",{"name":"records","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":291,"column":0},"end":{"line":293,"column":12}}})) != null ? stack1 : "");
},"96":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":292,"column":0},"end":{"line":292,"column":87}}})) != null ? stack1 : "")
    + "\n";
},"97":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_code").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":292,"column":20},"end":{"line":292,"column":25}} ),{"name":"cell_code","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":292,"column":8},"end":{"line":292,"column":27}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Type",alias1(depth0, "type", {"source":"component-architecture","start":{"line":292,"column":44},"end":{"line":292,"column":48}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":292,"column":27},"end":{"line":292,"column":50}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"component-architecture","start":{"line":292,"column":70},"end":{"line":292,"column":77}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":292,"column":50},"end":{"line":292,"column":79}}})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "observability", {"source":"component-architecture","start":{"line":296,"column":11},"end":{"line":296,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"99":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,"Log Format",{"name":"under","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":302,"column":0},"end":{"line":304,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":305,"column":0},"end":{"line":307,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "logging", {"source":"component-architecture","start":{"line":308,"column":10},"end":{"line":308,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"100":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"logging"), "format", {"source":"component-architecture","start":{"line":303,"column":13},"end":{"line":303,"column":27}} ),{"name":"paragraphs","hash":{"label":"Log Format"},"data":data,"loc":{"source":"component-architecture","start":{"line":303,"column":0},"end":{"line":303,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"101":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "logging", {"source":"component-architecture","start":{"line":306,"column":11},"end":{"line":306,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"102":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Alert","Condition","Severity","Action",{"name":"table","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":312,"column":0},"end":{"line":316,"column":10}}})) != null ? stack1 : "");
},"103":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "alert", {"source":"component-architecture","start":{"line":313,"column":11},"end":{"line":313,"column":24}} ),"alert",{"name":"records","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":313,"column":0},"end":{"line":315,"column":12}}})) != null ? stack1 : "");
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":314,"column":0},"end":{"line":314,"column":127}}})) != null ? stack1 : "")
    + "\n";
},"105":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":314,"column":21},"end":{"line":314,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":314,"column":8},"end":{"line":314,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Condition",alias1(depth0, "condition", {"source":"component-architecture","start":{"line":314,"column":50},"end":{"line":314,"column":59}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":314,"column":28},"end":{"line":314,"column":61}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Severity",alias1(depth0, "severity", {"source":"component-architecture","start":{"line":314,"column":82},"end":{"line":314,"column":90}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":314,"column":61},"end":{"line":314,"column":92}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Action",alias1(depth0, "action", {"source":"component-architecture","start":{"line":314,"column":111},"end":{"line":314,"column":117}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":314,"column":92},"end":{"line":314,"column":119}}})) != null ? stack1 : "");
},"106":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Infrastructure",{"name":"section","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":321,"column":0},"end":{"line":329,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Deployment Strategy",{"name":"section","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":331,"column":0},"end":{"line":339,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"CI/CD Pipeline",{"name":"section","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":341,"column":0},"end":{"line":343,"column":12}}})) != null ? stack1 : "");
},"107":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":322,"column":0},"end":{"line":327,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "infrastructure", {"source":"component-architecture","start":{"line":328,"column":10},"end":{"line":328,"column":24}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"108":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Environment",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"infrastructure"), "hosting", {"source":"component-architecture","start":{"line":323,"column":29},"end":{"line":323,"column":51}} ),alias1(lookupProperty(depth0,"production"), "hosting", {"source":"component-architecture","start":{"line":323,"column":52},"end":{"line":323,"column":70}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":323,"column":22},"end":{"line":323,"column":71}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":323,"column":0},"end":{"line":323,"column":73}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Orchestration",alias1(lookupProperty(depth0,"infrastructure"), "orchestration", {"source":"component-architecture","start":{"line":324,"column":24},"end":{"line":324,"column":52}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":324,"column":0},"end":{"line":324,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Configuration",alias1(lookupProperty(depth0,"infrastructure"), "configuration", {"source":"component-architecture","start":{"line":325,"column":24},"end":{"line":325,"column":52}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":325,"column":0},"end":{"line":325,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "infrastructure", {"source":"component-architecture","start":{"line":326,"column":11},"end":{"line":326,"column":25}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"109":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":332,"column":0},"end":{"line":337,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "delivery", {"source":"component-architecture","start":{"line":338,"column":10},"end":{"line":338,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"110":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Strategy Type",alias1(lookupProperty(depth0,"delivery"), "strategy", {"source":"component-architecture","start":{"line":333,"column":24},"end":{"line":333,"column":41}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":333,"column":0},"end":{"line":333,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Rollback Plan",alias1(lookupProperty(depth0,"delivery"), "rollback", {"source":"component-architecture","start":{"line":334,"column":24},"end":{"line":334,"column":41}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":334,"column":0},"end":{"line":334,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Health Checks",alias1(lookupProperty(depth0,"delivery"), "health-checks", {"source":"component-architecture","start":{"line":335,"column":24},"end":{"line":335,"column":46}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":335,"column":0},"end":{"line":335,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "delivery", {"source":"component-architecture","start":{"line":336,"column":11},"end":{"line":336,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"111":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"delivery"), "pipeline", {"source":"component-architecture","start":{"line":342,"column":9},"end":{"line":342,"column":26}} ),{"name":"fenced","hash":{"label":"Steps"},"data":data,"loc":{"source":"component-architecture","start":{"line":342,"column":0},"end":{"line":342,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"112":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Test Pyramid",{"name":"section","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":347,"column":0},"end":{"line":355,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Test Environments",{"name":"section","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":357,"column":0},"end":{"line":363,"column":12}}})) != null ? stack1 : "");
},"113":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":348,"column":0},"end":{"line":353,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "testing", {"source":"component-architecture","start":{"line":354,"column":10},"end":{"line":354,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Unit Tests",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"component-architecture","start":{"line":349,"column":34},"end":{"line":349,"column":46}} ),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":349,"column":28},"end":{"line":349,"column":62}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":349,"column":21},"end":{"line":349,"column":74}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":349,"column":0},"end":{"line":349,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Integration Tests",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"component-architecture","start":{"line":350,"column":41},"end":{"line":350,"column":53}} ),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":350,"column":35},"end":{"line":350,"column":76}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":350,"column":28},"end":{"line":350,"column":88}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":350,"column":0},"end":{"line":350,"column":90}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"E2E Tests",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"component-architecture","start":{"line":351,"column":33},"end":{"line":351,"column":45}} ),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":351,"column":27},"end":{"line":351,"column":60}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":351,"column":20},"end":{"line":351,"column":72}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":351,"column":0},"end":{"line":351,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "testing", {"source":"component-architecture","start":{"line":352,"column":11},"end":{"line":352,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Environment","Purpose","Data",{"name":"table","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":358,"column":0},"end":{"line":362,"column":10}}})) != null ? stack1 : "");
},"116":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "environments", {"source":"component-architecture","start":{"line":359,"column":11},"end":{"line":359,"column":23}} ),"environment",{"name":"records","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":359,"column":0},"end":{"line":361,"column":12}}})) != null ? stack1 : "");
},"117":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(118, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":360,"column":0},"end":{"line":360,"column":88}}})) != null ? stack1 : "")
    + "\n";
},"118":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":360,"column":21},"end":{"line":360,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":360,"column":8},"end":{"line":360,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"component-architecture","start":{"line":360,"column":48},"end":{"line":360,"column":55}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":360,"column":28},"end":{"line":360,"column":57}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Data",alias1(depth0, "data", {"source":"component-architecture","start":{"line":360,"column":74},"end":{"line":360,"column":78}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":360,"column":57},"end":{"line":360,"column":80}}})) != null ? stack1 : "");
},"119":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Operational Runbooks",{"name":"section","hash":{},"fn":container.program(120, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":367,"column":0},"end":{"line":378,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Maintenance Windows",{"name":"section","hash":{},"fn":container.program(126, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":380,"column":0},"end":{"line":388,"column":12}}})) != null ? stack1 : "");
},"120":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(121, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":368,"column":0},"end":{"line":377,"column":9}}})) != null ? stack1 : "");
},"121":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "runbook", {"source":"component-architecture","start":{"line":369,"column":11},"end":{"line":369,"column":26}} ),"runbook",{"name":"records","hash":{},"fn":container.program(122, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":369,"column":0},"end":{"line":376,"column":12}}})) != null ? stack1 : "");
},"122":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(123, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":370,"column":0},"end":{"line":375,"column":9}}})) != null ? stack1 : "");
},"123":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"link").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":371,"column":7},"end":{"line":371,"column":12}} ),alias1(depth0, "url", {"source":"component-architecture","start":{"line":371,"column":13},"end":{"line":371,"column":16}} ),{"name":"link","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":371,"column":0},"end":{"line":371,"column":18}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"component-architecture","start":{"line":371,"column":26},"end":{"line":371,"column":30}} ),{"name":"when","hash":{},"fn":container.program(124, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":371,"column":18},"end":{"line":371,"column":56}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{"ordered":true},"fn":container.program(125, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":372,"column":0},"end":{"line":374,"column":9}}})) != null ? stack1 : "");
},"124":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"component-architecture","start":{"line":371,"column":41},"end":{"line":371,"column":45}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":371,"column":34},"end":{"line":371,"column":47}}})) != null ? stack1 : "");
},"125":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,container.strict(depth0, "step", {"source":"component-architecture","start":{"line":373,"column":17},"end":{"line":373,"column":21}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":373,"column":8},"end":{"line":373,"column":22}}}),{"name":"items","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":373,"column":0},"end":{"line":373,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"126":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(127, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":381,"column":0},"end":{"line":386,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "operations", {"source":"component-architecture","start":{"line":387,"column":10},"end":{"line":387,"column":20}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"127":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Frequency",lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "maintenance", {"source":"component-architecture","start":{"line":382,"column":27},"end":{"line":382,"column":46}} ),"frequency",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":382,"column":20},"end":{"line":382,"column":59}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":382,"column":0},"end":{"line":382,"column":61}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Duration",lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "maintenance", {"source":"component-architecture","start":{"line":383,"column":26},"end":{"line":383,"column":45}} ),"duration",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":383,"column":19},"end":{"line":383,"column":57}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":383,"column":0},"end":{"line":383,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Communication",lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "maintenance", {"source":"component-architecture","start":{"line":384,"column":31},"end":{"line":384,"column":50}} ),"communication",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":384,"column":24},"end":{"line":384,"column":67}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":384,"column":0},"end":{"line":384,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "operations", {"source":"component-architecture","start":{"line":385,"column":11},"end":{"line":385,"column":21}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"128":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "decisions", {"source":"component-architecture","start":{"line":392,"column":11},"end":{"line":392,"column":20}} ),"decision",{"name":"records","hash":{},"fn":container.program(129, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":392,"column":0},"end":{"line":401,"column":12}}})) != null ? stack1 : "");
},"129":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias2,3,lookupProperty(helpers,"cat").call(alias2,"Decision ",alias1(depth0, "number", {"source":"component-architecture","start":{"line":393,"column":30},"end":{"line":393,"column":36}} ),": ",alias1(depth0, "title", {"source":"component-architecture","start":{"line":393,"column":42},"end":{"line":393,"column":47}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":393,"column":13},"end":{"line":393,"column":48}}}),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"component-architecture","start":{"line":393,"column":54},"end":{"line":393,"column":58}} )},"fn":container.program(130, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":393,"column":0},"end":{"line":400,"column":12}}})) != null ? stack1 : "");
},"130":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Status",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "reservation", {"source":"component-architecture","start":{"line":394,"column":26},"end":{"line":394,"column":37}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":394,"column":17},"end":{"line":394,"column":38}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":394,"column":0},"end":{"line":394,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias2,"Options Considered",{"name":"under","hash":{},"fn":container.program(131, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":395,"column":0},"end":{"line":397,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Decision",alias1(depth0, "chosen", {"source":"component-architecture","start":{"line":398,"column":19},"end":{"line":398,"column":25}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":398,"column":0},"end":{"line":398,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Rationale",alias1(depth0, "rationale", {"source":"component-architecture","start":{"line":399,"column":20},"end":{"line":399,"column":29}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":399,"column":0},"end":{"line":399,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"131":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"weighed-options"),depth0,{"name":"weighed-options","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"132":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Planned Improvements",{"name":"section","hash":{},"fn":container.program(133, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":405,"column":0},"end":{"line":415,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Known Limitations",{"name":"section","hash":{},"fn":container.program(136, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":417,"column":0},"end":{"line":430,"column":12}}})) != null ? stack1 : "");
},"133":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(134, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":406,"column":0},"end":{"line":412,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "roadmap", {"source":"component-architecture","start":{"line":413,"column":10},"end":{"line":413,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "migration", {"source":"component-architecture","start":{"line":414,"column":10},"end":{"line":414,"column":19}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"134":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"records"), "improvement", {"source":"component-architecture","start":{"line":407,"column":11},"end":{"line":407,"column":30}} ),"improvement",{"name":"records","hash":{},"fn":container.program(135, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":407,"column":0},"end":{"line":409,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "roadmap", {"source":"component-architecture","start":{"line":410,"column":11},"end":{"line":410,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "migration", {"source":"component-architecture","start":{"line":411,"column":11},"end":{"line":411,"column":20}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"135":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"task").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"words"), "done", {"source":"component-architecture","start":{"line":408,"column":7},"end":{"line":408,"column":17}} ),alias1(depth0, "title", {"source":"component-architecture","start":{"line":408,"column":18},"end":{"line":408,"column":23}} ),alias1(depth0, "when", {"source":"component-architecture","start":{"line":408,"column":24},"end":{"line":408,"column":28}} ),{"name":"task","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":408,"column":0},"end":{"line":408,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"136":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(137, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":418,"column":0},"end":{"line":429,"column":9}}})) != null ? stack1 : "");
},"137":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "risk", {"source":"component-architecture","start":{"line":419,"column":11},"end":{"line":419,"column":23}} ),"risk",{"name":"records","hash":{},"fn":container.program(138, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":419,"column":0},"end":{"line":428,"column":12}}})) != null ? stack1 : "");
},"138":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(139, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":420,"column":0},"end":{"line":427,"column":9}}})) != null ? stack1 : "");
},"139":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,container.strict(depth0, "title", {"source":"component-architecture","start":{"line":421,"column":7},"end":{"line":421,"column":12}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":421,"column":0},"end":{"line":421,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(140, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":422,"column":0},"end":{"line":426,"column":9}}})) != null ? stack1 : "");
},"140":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Impact",alias1(depth0, "impact", {"source":"component-architecture","start":{"line":423,"column":17},"end":{"line":423,"column":23}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":423,"column":0},"end":{"line":423,"column":25}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Mitigation",alias1(depth0, "mitigation", {"source":"component-architecture","start":{"line":424,"column":21},"end":{"line":424,"column":31}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":424,"column":0},"end":{"line":424,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias2,"Fix",alias1(depth0, "fix", {"source":"component-architecture","start":{"line":425,"column":14},"end":{"line":425,"column":17}} ),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":425,"column":0},"end":{"line":425,"column":19}}})) != null ? stack1 : "")
    + "\n";
},"141":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Internal Documentation",{"name":"section","hash":{},"fn":container.program(142, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":434,"column":0},"end":{"line":440,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"External Resources",{"name":"section","hash":{},"fn":container.program(146, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":442,"column":0},"end":{"line":448,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Related ADRs (Architecture Decision Records)",{"name":"section","hash":{},"fn":container.program(148, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":450,"column":0},"end":{"line":459,"column":12}}})) != null ? stack1 : "");
},"142":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(143, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":435,"column":0},"end":{"line":439,"column":9}}})) != null ? stack1 : "");
},"143":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,container.strict(lookupProperty(depth0,"records"), "reference", {"source":"component-architecture","start":{"line":436,"column":17},"end":{"line":436,"column":34}} ),"type","internal",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":436,"column":11},"end":{"line":436,"column":53}}}),"reference",{"name":"records","hash":{},"fn":container.program(144, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":436,"column":0},"end":{"line":438,"column":12}}})) != null ? stack1 : "");
},"144":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(145, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":437,"column":0},"end":{"line":437,"column":74}}})) != null ? stack1 : "")
    + "\n";
},"145":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"link").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":437,"column":16},"end":{"line":437,"column":21}} ),alias1(depth0, "url", {"source":"component-architecture","start":{"line":437,"column":22},"end":{"line":437,"column":25}} ),{"name":"link","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":437,"column":9},"end":{"line":437,"column":27}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"component-architecture","start":{"line":437,"column":35},"end":{"line":437,"column":39}} ),{"name":"when","hash":{},"fn":container.program(124, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":437,"column":27},"end":{"line":437,"column":65}}})) != null ? stack1 : "");
},"146":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(147, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":443,"column":0},"end":{"line":447,"column":9}}})) != null ? stack1 : "");
},"147":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,container.strict(lookupProperty(depth0,"records"), "reference", {"source":"component-architecture","start":{"line":444,"column":17},"end":{"line":444,"column":34}} ),"type","external",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":444,"column":11},"end":{"line":444,"column":53}}}),"reference",{"name":"records","hash":{},"fn":container.program(144, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":444,"column":0},"end":{"line":446,"column":12}}})) != null ? stack1 : "");
},"148":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(149, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":451,"column":0},"end":{"line":458,"column":9}}})) != null ? stack1 : "");
},"149":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "decisions", {"source":"component-architecture","start":{"line":452,"column":11},"end":{"line":452,"column":20}} ),"decision",{"name":"records","hash":{},"fn":container.program(150, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":452,"column":0},"end":{"line":454,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "reference", {"source":"component-architecture","start":{"line":455,"column":17},"end":{"line":455,"column":34}} ),"type","decision",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":455,"column":11},"end":{"line":455,"column":53}}}),"reference",{"name":"records","hash":{"derived":true},"fn":container.program(152, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":455,"column":0},"end":{"line":457,"column":12}}})) != null ? stack1 : "");
},"150":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(151, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":453,"column":0},"end":{"line":453,"column":47}}})) != null ? stack1 : "")
    + "\n";
},"151":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(alias2,alias1(depth0, "code", {"source":"component-architecture","start":{"line":453,"column":16},"end":{"line":453,"column":20}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":453,"column":9},"end":{"line":453,"column":22}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"text").call(alias2,alias1(depth0, "title", {"source":"component-architecture","start":{"line":453,"column":31},"end":{"line":453,"column":36}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":453,"column":24},"end":{"line":453,"column":38}}})) != null ? stack1 : "");
},"152":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(153, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":456,"column":0},"end":{"line":456,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"153":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"link").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"component-architecture","start":{"line":456,"column":16},"end":{"line":456,"column":21}} ),alias1(depth0, "url", {"source":"component-architecture","start":{"line":456,"column":22},"end":{"line":456,"column":25}} ),{"name":"link","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":456,"column":9},"end":{"line":456,"column":27}}})) != null ? stack1 : "");
},"154":function(container,depth0,helpers,partials,data) {
    return "---\n";
},"155":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias2,"Architecture Owner",alias1(lookupProperty(depth0,"document"), "owner", {"source":"component-architecture","start":{"line":467,"column":29},"end":{"line":467,"column":43}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":467,"column":0},"end":{"line":467,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Review Cycle",alias1(lookupProperty(depth0,"document"), "review", {"source":"component-architecture","start":{"line":468,"column":23},"end":{"line":468,"column":38}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":468,"column":0},"end":{"line":468,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias2,"Next Review",alias1(lookupProperty(depth0,"document"), "next-review", {"source":"component-architecture","start":{"line":469,"column":22},"end":{"line":469,"column":42}} ),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":469,"column":0},"end":{"line":469,"column":44}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias2,lookupProperty(helpers,"cat").call(alias2,alias1(lookupProperty(depth0,"document"), "title", {"source":"component-architecture","start":{"line":1,"column":12},"end":{"line":1,"column":26}} )," Architecture",{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":1,"column":7},"end":{"line":1,"column":43}}}),{"name":"page","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":1,"column":0},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"lines").call(alias2,{"name":"lines","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":3,"column":0},"end":{"line":7,"column":10}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Executive Summary",{"name":"section","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":9,"column":0},"end":{"line":15,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Context",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":17,"column":0},"end":{"line":41,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Architectural Goals",{"name":"section","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":43,"column":0},"end":{"line":55,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"High-Level Architecture",{"name":"section","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":57,"column":0},"end":{"line":84,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Detailed Design",{"name":"section","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":86,"column":0},"end":{"line":153,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Technology Stack",{"name":"section","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":155,"column":0},"end":{"line":171,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Scalability",{"name":"section","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":173,"column":0},"end":{"line":199,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Performance",{"name":"section","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":201,"column":0},"end":{"line":227,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Security",{"name":"section","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":229,"column":0},"end":{"line":257,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Reliability",{"name":"section","hash":{},"fn":container.program(86, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":259,"column":0},"end":{"line":286,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Observability",{"name":"section","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":288,"column":0},"end":{"line":318,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Deployment",{"name":"section","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":320,"column":0},"end":{"line":344,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Testing Strategy",{"name":"section","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":346,"column":0},"end":{"line":364,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Monitoring & Operations",{"name":"section","hash":{},"fn":container.program(119, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":366,"column":0},"end":{"line":389,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Trade-offs & Decisions",{"name":"section","hash":{},"fn":container.program(128, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":391,"column":0},"end":{"line":402,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"Future Considerations",{"name":"section","hash":{},"fn":container.program(132, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":404,"column":0},"end":{"line":431,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"References",{"name":"section","hash":{},"fn":container.program(141, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":433,"column":0},"end":{"line":460,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"document"), "owner", {"source":"component-architecture","start":{"line":462,"column":14},"end":{"line":462,"column":28}} ),alias1(lookupProperty(depth0,"document"), "review", {"source":"component-architecture","start":{"line":462,"column":29},"end":{"line":462,"column":44}} ),alias1(lookupProperty(depth0,"document"), "next-review", {"source":"component-architecture","start":{"line":462,"column":45},"end":{"line":462,"column":65}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":462,"column":8},"end":{"line":462,"column":66}}}),{"name":"when","hash":{},"fn":container.program(154, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":462,"column":0},"end":{"line":464,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"lines").call(alias2,{"name":"lines","hash":{},"fn":container.program(155, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":466,"column":0},"end":{"line":470,"column":10}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "feature-design": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"overview"), "approach", {"source":"feature-design","start":{"line":4,"column":20},"end":{"line":4,"column":37}} ),alias1(lookupProperty(depth0,"overview"), "summary", {"source":"feature-design","start":{"line":4,"column":38},"end":{"line":4,"column":54}} ),alias1(lookupProperty(depth0,"document"), "about", {"source":"feature-design","start":{"line":4,"column":55},"end":{"line":4,"column":69}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":4,"column":13},"end":{"line":4,"column":70}}}),{"name":"paragraphs","hash":{"label":"Approach"},"data":data,"loc":{"source":"feature-design","start":{"line":4,"column":0},"end":{"line":4,"column":89}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Key decisions",lookupProperty(helpers,"titles").call(alias2,alias1(lookupProperty(depth0,"decisions"), "current", {"source":"feature-design","start":{"line":5,"column":32},"end":{"line":5,"column":49}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":5,"column":24},"end":{"line":5,"column":50}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":5,"column":0},"end":{"line":5,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "overview", {"source":"feature-design","start":{"line":9,"column":10},"end":{"line":9,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "overview", {"source":"feature-design","start":{"line":7,"column":11},"end":{"line":7,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Key Requirements Identified",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":13,"column":0},"end":{"line":19,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technical Scope",{"name":"section","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":21,"column":0},"end":{"line":30,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Complexity Assessment",{"name":"section","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":32,"column":0},"end":{"line":38,"column":12}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":14,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "requirements", {"source":"feature-design","start":{"line":15,"column":11},"end":{"line":15,"column":23}} ),"requirement",{"name":"records","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":15,"column":0},"end":{"line":17,"column":12}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"feature-design","start":{"line":16,"column":8},"end":{"line":16,"column":13}} ),alias1(depth0, "requirements", {"source":"feature-design","start":{"line":16,"column":14},"end":{"line":16,"column":26}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":16,"column":0},"end":{"line":16,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":22,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(lookupProperty(depth0,"records"), "technology", {"source":"feature-design","start":{"line":23,"column":11},"end":{"line":23,"column":29}} ),"technology",{"name":"records","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":23,"column":0},"end":{"line":25,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(lookupProperty(depth0,"records"), "scope", {"source":"feature-design","start":{"line":26,"column":11},"end":{"line":26,"column":24}} ),"scope",{"name":"records","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":26,"column":0},"end":{"line":28,"column":12}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"feature-design","start":{"line":24,"column":8},"end":{"line":24,"column":13}} ),alias1(depth0, "used-for", {"source":"feature-design","start":{"line":24,"column":14},"end":{"line":24,"column":22}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":24,"column":0},"end":{"line":24,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":0},"end":{"line":27,"column":86}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "title", {"source":"feature-design","start":{"line":27,"column":16},"end":{"line":27,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":9},"end":{"line":27,"column":23}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"text").call(alias2,alias1(depth0, "placement", {"source":"feature-design","start":{"line":27,"column":27},"end":{"line":27,"column":36}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":25},"end":{"line":27,"column":38}}})) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"feature-design","start":{"line":27,"column":47},"end":{"line":27,"column":51}} ),{"name":"when","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":39},"end":{"line":27,"column":77}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"feature-design","start":{"line":27,"column":62},"end":{"line":27,"column":66}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":55},"end":{"line":27,"column":68}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":33,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"High Complexity",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "complexity", {"source":"feature-design","start":{"line":34,"column":42},"end":{"line":34,"column":60}} ),"level","high",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":34,"column":36},"end":{"line":34,"column":76}}}),"why","text",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":34,"column":26},"end":{"line":34,"column":100}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":34,"column":0},"end":{"line":34,"column":102}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Medium Complexity",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "complexity", {"source":"feature-design","start":{"line":35,"column":44},"end":{"line":35,"column":62}} ),"level","medium",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":35,"column":38},"end":{"line":35,"column":80}}}),"why","text",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":35,"column":28},"end":{"line":35,"column":104}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":35,"column":0},"end":{"line":35,"column":106}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Low Complexity",lookupProperty(helpers,"itemized").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "complexity", {"source":"feature-design","start":{"line":36,"column":41},"end":{"line":36,"column":59}} ),"level","low",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":36,"column":35},"end":{"line":36,"column":74}}}),"why","text",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":36,"column":25},"end":{"line":36,"column":98}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":36,"column":0},"end":{"line":36,"column":100}}})) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Component Architecture Overview",{"name":"section","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":42,"column":0},"end":{"line":44,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Flow Architecture",{"name":"section","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":46,"column":0},"end":{"line":48,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Integration Points",{"name":"section","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":50,"column":0},"end":{"line":64,"column":12}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"pictures"), "element", {"source":"feature-design","start":{"line":43,"column":10},"end":{"line":43,"column":26}} ),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"feature-design","start":{"line":43,"column":0},"end":{"line":43,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"pictures"), "dataFlow", {"source":"feature-design","start":{"line":47,"column":10},"end":{"line":47,"column":27}} ),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"feature-design","start":{"line":47,"column":0},"end":{"line":47,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":51,"column":0},"end":{"line":62,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "communication", {"source":"feature-design","start":{"line":63,"column":10},"end":{"line":63,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"integrations"), "outside", {"source":"feature-design","start":{"line":52,"column":11},"end":{"line":52,"column":31}} ),"integration",{"name":"records","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":52,"column":0},"end":{"line":60,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "communication", {"source":"feature-design","start":{"line":61,"column":11},"end":{"line":61,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":53,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "title", {"source":"feature-design","start":{"line":54,"column":7},"end":{"line":54,"column":12}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":54,"column":0},"end":{"line":54,"column":14}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(helpers,"filled").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(depth0, "mechanism", {"source":"feature-design","start":{"line":54,"column":35},"end":{"line":54,"column":44}} ),alias1(depth0, "data", {"source":"feature-design","start":{"line":54,"column":45},"end":{"line":54,"column":49}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":54,"column":28},"end":{"line":54,"column":50}}}),{"name":"filled","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":54,"column":20},"end":{"line":54,"column":51}}}),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":54,"column":14},"end":{"line":54,"column":61}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":55,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    return ":";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Mechanism",alias1(depth0, "mechanism", {"source":"feature-design","start":{"line":56,"column":20},"end":{"line":56,"column":29}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":56,"column":0},"end":{"line":56,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Data",alias1(depth0, "data", {"source":"feature-design","start":{"line":57,"column":15},"end":{"line":57,"column":19}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":57,"column":0},"end":{"line":57,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Component Structure Details",{"name":"section","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":68,"column":0},"end":{"line":79,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"File/Module Organization",{"name":"section","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":81,"column":0},"end":{"line":83,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"API Contracts",{"name":"section","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":85,"column":0},"end":{"line":101,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Models",{"name":"section","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":103,"column":0},"end":{"line":108,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Database Schema",{"name":"section","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":110,"column":0},"end":{"line":131,"column":12}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":69,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"tree"), "parts", {"source":"feature-design","start":{"line":70,"column":11},"end":{"line":70,"column":21}} ),"code",{"name":"records","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":70,"column":0},"end":{"line":77,"column":12}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":71,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,container.strict(depth0, "title", {"source":"feature-design","start":{"line":72,"column":7},"end":{"line":72,"column":12}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":72,"column":0},"end":{"line":72,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":73,"column":0},"end":{"line":75,"column":9}}})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"tree-entries"),depth0,{"name":"tree-entries","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"tree"), "text", {"source":"feature-design","start":{"line":82,"column":9},"end":{"line":82,"column":18}} ),{"name":"fenced","hash":{"label":"Tree"},"data":data,"loc":{"source":"feature-design","start":{"line":82,"column":0},"end":{"line":82,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "endpoints", {"source":"feature-design","start":{"line":86,"column":11},"end":{"line":86,"column":20}} ),"endpoint",{"name":"records","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":86,"column":0},"end":{"line":96,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":97,"column":0},"end":{"line":99,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "api", {"source":"feature-design","start":{"line":100,"column":10},"end":{"line":100,"column":13}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,lookupProperty(helpers,"cat").call(alias2,alias1(depth0, "method", {"source":"feature-design","start":{"line":87,"column":13},"end":{"line":87,"column":19}} )," ",alias1(depth0, "route", {"source":"feature-design","start":{"line":87,"column":24},"end":{"line":87,"column":29}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":87,"column":8},"end":{"line":87,"column":30}}}),alias1(depth0, "purpose", {"source":"feature-design","start":{"line":87,"column":31},"end":{"line":87,"column":38}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":87,"column":0},"end":{"line":87,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias2,"Parameters",{"name":"under","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":88,"column":0},"end":{"line":88,"column":100}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias2,"Request",{"name":"under","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":89,"column":0},"end":{"line":89,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "responses", {"source":"feature-design","start":{"line":90,"column":11},"end":{"line":90,"column":20}} ),"response",{"name":"records","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":90,"column":0},"end":{"line":92,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "errors", {"source":"feature-design","start":{"line":93,"column":11},"end":{"line":93,"column":17}} ),"error",{"name":"records","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":93,"column":0},"end":{"line":95,"column":12}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":88,"column":23},"end":{"line":88,"column":90}}})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,container.strict(depth0, "parameters", {"source":"feature-design","start":{"line":88,"column":49},"end":{"line":88,"column":59}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":88,"column":40},"end":{"line":88,"column":60}}}),{"name":"items","hash":{"label":"Parameters"},"data":data,"loc":{"source":"feature-design","start":{"line":88,"column":32},"end":{"line":88,"column":81}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "request", {"source":"feature-design","start":{"line":89,"column":29},"end":{"line":89,"column":36}} ),{"name":"fenced","hash":{"label":"Request"},"data":data,"loc":{"source":"feature-design","start":{"line":89,"column":20},"end":{"line":89,"column":54}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Response (",container.strict(depth0, "status", {"source":"feature-design","start":{"line":91,"column":27},"end":{"line":91,"column":33}} ),")",{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":91,"column":9},"end":{"line":91,"column":38}}}),{"name":"under","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":91,"column":0},"end":{"line":91,"column":97}}})) != null ? stack1 : "")
    + "\n";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "text", {"source":"feature-design","start":{"line":91,"column":53},"end":{"line":91,"column":57}} ),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":91,"column":40},"end":{"line":91,"column":59}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias2,alias1(depth0, "body", {"source":"feature-design","start":{"line":91,"column":68},"end":{"line":91,"column":72}} ),{"name":"fenced","hash":{"label":"Body"},"data":data,"loc":{"source":"feature-design","start":{"line":91,"column":59},"end":{"line":91,"column":87}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Error (",container.strict(depth0, "status", {"source":"feature-design","start":{"line":94,"column":24},"end":{"line":94,"column":30}} ),")",{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":94,"column":9},"end":{"line":94,"column":35}}}),{"name":"under","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":94,"column":0},"end":{"line":94,"column":94}}})) != null ? stack1 : "")
    + "\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "api", {"source":"feature-design","start":{"line":98,"column":11},"end":{"line":98,"column":14}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"data"), "entities", {"source":"feature-design","start":{"line":104,"column":11},"end":{"line":104,"column":24}} ),"entity",{"name":"records","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":104,"column":0},"end":{"line":107,"column":12}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"feature-design","start":{"line":105,"column":8},"end":{"line":105,"column":13}} ),alias1(depth0, "text", {"source":"feature-design","start":{"line":105,"column":14},"end":{"line":105,"column":18}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":105,"column":0},"end":{"line":105,"column":20}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias2,alias1(depth0, "code", {"source":"feature-design","start":{"line":106,"column":9},"end":{"line":106,"column":13}} ),{"name":"fenced","hash":{"label":"Schema"},"data":data,"loc":{"source":"feature-design","start":{"line":106,"column":0},"end":{"line":106,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(lookupProperty(depth0,"data"), "tables", {"source":"feature-design","start":{"line":111,"column":11},"end":{"line":111,"column":22}} ),"table",{"name":"records","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":111,"column":0},"end":{"line":126,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":127,"column":0},"end":{"line":129,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "storage", {"source":"feature-design","start":{"line":130,"column":10},"end":{"line":130,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias2,alias1(depth0, "title", {"source":"feature-design","start":{"line":112,"column":9},"end":{"line":112,"column":14}} ),{"name":"under","hash":{"colon":"outside"},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":112,"column":0},"end":{"line":118,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias2,lookupProperty(helpers,"cat").call(alias2,"Indexes of ",alias1(depth0, "title", {"source":"feature-design","start":{"line":119,"column":28},"end":{"line":119,"column":33}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":119,"column":9},"end":{"line":119,"column":34}}}),{"name":"under","hash":{"colon":"outside"},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":119,"column":0},"end":{"line":125,"column":10}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Field","Type","Constraints","Description",{"name":"table","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":113,"column":0},"end":{"line":117,"column":10}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "columns", {"source":"feature-design","start":{"line":114,"column":11},"end":{"line":114,"column":18}} ),"Field",{"name":"records","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":114,"column":0},"end":{"line":116,"column":12}}})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":115,"column":0},"end":{"line":115,"column":97}}})) != null ? stack1 : "")
    + "\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_code").call(alias2,alias1(depth0, "name", {"source":"feature-design","start":{"line":115,"column":20},"end":{"line":115,"column":24}} ),{"name":"cell_code","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":115,"column":8},"end":{"line":115,"column":26}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_code").call(alias2,alias1(depth0, "type", {"source":"feature-design","start":{"line":115,"column":38},"end":{"line":115,"column":42}} ),{"name":"cell_code","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":115,"column":26},"end":{"line":115,"column":44}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "constraints", {"source":"feature-design","start":{"line":115,"column":57},"end":{"line":115,"column":68}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":115,"column":44},"end":{"line":115,"column":70}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "text", {"source":"feature-design","start":{"line":115,"column":83},"end":{"line":115,"column":87}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":115,"column":70},"end":{"line":115,"column":89}}})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":120,"column":0},"end":{"line":124,"column":9}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "indexes", {"source":"feature-design","start":{"line":121,"column":11},"end":{"line":121,"column":18}} ),"Indexes",{"name":"records","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":121,"column":0},"end":{"line":123,"column":12}}})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":122,"column":0},"end":{"line":122,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"feature-design","start":{"line":122,"column":16},"end":{"line":122,"column":20}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":122,"column":9},"end":{"line":122,"column":22}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),container.strict(depth0, "storage", {"source":"feature-design","start":{"line":128,"column":11},"end":{"line":128,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "decisions", {"source":"feature-design","start":{"line":135,"column":11},"end":{"line":135,"column":20}} ),"decision",{"name":"records","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":135,"column":0},"end":{"line":152,"column":12}}})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias2,3,lookupProperty(helpers,"cat").call(alias2,"Decision ",alias1(depth0, "number", {"source":"feature-design","start":{"line":136,"column":30},"end":{"line":136,"column":36}} ),": ",alias1(depth0, "title", {"source":"feature-design","start":{"line":136,"column":42},"end":{"line":136,"column":47}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":136,"column":13},"end":{"line":136,"column":48}}}),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"feature-design","start":{"line":136,"column":54},"end":{"line":136,"column":58}} )},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":136,"column":0},"end":{"line":151,"column":12}}})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":137,"column":0},"end":{"line":150,"column":9}}})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Status",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "reservation", {"source":"feature-design","start":{"line":138,"column":26},"end":{"line":138,"column":37}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":138,"column":17},"end":{"line":138,"column":38}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":138,"column":0},"end":{"line":138,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Context",alias1(depth0, "context", {"source":"feature-design","start":{"line":139,"column":18},"end":{"line":139,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":139,"column":0},"end":{"line":139,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "option", {"source":"feature-design","start":{"line":140,"column":8},"end":{"line":140,"column":14}} ),{"name":"when","hash":{},"fn":container.program(56, data, 0),"inverse":container.program(58, data, 0),"data":data,"loc":{"source":"feature-design","start":{"line":140,"column":0},"end":{"line":147,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Decision",alias1(depth0, "chosen", {"source":"feature-design","start":{"line":148,"column":19},"end":{"line":148,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":148,"column":0},"end":{"line":148,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rationale",alias1(depth0, "rationale", {"source":"feature-design","start":{"line":149,"column":20},"end":{"line":149,"column":29}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":149,"column":0},"end":{"line":149,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":141,"column":0},"end":{"line":144,"column":9}}})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(depth0 != null ? depth0 : (container.nullContext || {}),"Options Considered",{"name":"bold","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":142,"column":0},"end":{"line":142,"column":29}}})) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"weighed-options"),depth0,{"name":"weighed-options","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Options Considered",lookupProperty(helpers,"titles").call(alias1,container.strict(depth0, "option", {"source":"feature-design","start":{"line":146,"column":37},"end":{"line":146,"column":43}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":146,"column":29},"end":{"line":146,"column":44}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":146,"column":0},"end":{"line":146,"column":46}}})) != null ? stack1 : "")
    + "\n";
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":156,"column":0},"end":{"line":162,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Security",{"name":"section","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":164,"column":0},"end":{"line":170,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Controls",{"name":"section","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":172,"column":0},"end":{"line":181,"column":12}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":157,"column":0},"end":{"line":161,"column":9}}})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authentication",lookupProperty(helpers,"prose").call(alias2,alias1(lookupProperty(depth0,"security"), "authentication", {"source":"feature-design","start":{"line":158,"column":32},"end":{"line":158,"column":55}} ),{"name":"prose","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":158,"column":25},"end":{"line":158,"column":56}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":158,"column":0},"end":{"line":158,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authorization",alias1(lookupProperty(depth0,"security"), "authorization", {"source":"feature-design","start":{"line":159,"column":24},"end":{"line":159,"column":46}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":159,"column":0},"end":{"line":159,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Session Management",alias1(lookupProperty(depth0,"security"), "sessions", {"source":"feature-design","start":{"line":160,"column":29},"end":{"line":160,"column":46}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":160,"column":0},"end":{"line":160,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":165,"column":0},"end":{"line":169,"column":9}}})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Encryption at Rest",alias1(lookupProperty(depth0,"security"), "encryption-at-rest", {"source":"feature-design","start":{"line":166,"column":29},"end":{"line":166,"column":56}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":166,"column":0},"end":{"line":166,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Encryption in Transit",alias1(lookupProperty(depth0,"security"), "encryption-in-transit", {"source":"feature-design","start":{"line":167,"column":32},"end":{"line":167,"column":62}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":167,"column":0},"end":{"line":167,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"PII Handling",alias1(lookupProperty(depth0,"security"), "pii", {"source":"feature-design","start":{"line":168,"column":23},"end":{"line":168,"column":35}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":168,"column":0},"end":{"line":168,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":173,"column":0},"end":{"line":179,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "security", {"source":"feature-design","start":{"line":180,"column":10},"end":{"line":180,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Input Validation",alias1(lookupProperty(depth0,"security"), "input-validation", {"source":"feature-design","start":{"line":174,"column":27},"end":{"line":174,"column":52}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":174,"column":0},"end":{"line":174,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Output Encoding",alias1(lookupProperty(depth0,"security"), "output-encoding", {"source":"feature-design","start":{"line":175,"column":26},"end":{"line":175,"column":50}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":175,"column":0},"end":{"line":175,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"CSRF Protection",alias1(lookupProperty(depth0,"security"), "csrf", {"source":"feature-design","start":{"line":176,"column":26},"end":{"line":176,"column":39}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":176,"column":0},"end":{"line":176,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rate Limiting",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"security"), "rate-limiting", {"source":"feature-design","start":{"line":177,"column":31},"end":{"line":177,"column":53}} ),alias1(lookupProperty(depth0,"api"), "rate-limiting", {"source":"feature-design","start":{"line":177,"column":54},"end":{"line":177,"column":71}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":177,"column":24},"end":{"line":177,"column":72}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":177,"column":0},"end":{"line":177,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "security", {"source":"feature-design","start":{"line":178,"column":11},"end":{"line":178,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Targets",{"name":"section","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":185,"column":0},"end":{"line":191,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability Strategy",{"name":"section","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":193,"column":0},"end":{"line":202,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Optimizations",{"name":"section","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":204,"column":0},"end":{"line":212,"column":12}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":186,"column":0},"end":{"line":190,"column":9}}})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Response Time",lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "target", {"source":"feature-design","start":{"line":187,"column":31},"end":{"line":187,"column":45}} ),"latency",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"feature-design","start":{"line":187,"column":24},"end":{"line":187,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":187,"column":0},"end":{"line":187,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Throughput",lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "target", {"source":"feature-design","start":{"line":188,"column":28},"end":{"line":188,"column":42}} ),"throughput",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"feature-design","start":{"line":188,"column":21},"end":{"line":188,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":188,"column":0},"end":{"line":188,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Concurrent Users",lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "target", {"source":"feature-design","start":{"line":189,"column":34},"end":{"line":189,"column":48}} ),"concurrent-users",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"feature-design","start":{"line":189,"column":27},"end":{"line":189,"column":80}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":189,"column":0},"end":{"line":189,"column":82}}})) != null ? stack1 : "")
    + "\n";
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":194,"column":0},"end":{"line":200,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "scalability", {"source":"feature-design","start":{"line":201,"column":10},"end":{"line":201,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Horizontal Scaling",alias1(lookupProperty(depth0,"scalability"), "horizontal", {"source":"feature-design","start":{"line":195,"column":29},"end":{"line":195,"column":51}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":195,"column":0},"end":{"line":195,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Vertical Scaling",alias1(lookupProperty(depth0,"scalability"), "vertical", {"source":"feature-design","start":{"line":196,"column":27},"end":{"line":196,"column":47}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":196,"column":0},"end":{"line":196,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Caching",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"scalability"), "caching", {"source":"feature-design","start":{"line":197,"column":25},"end":{"line":197,"column":44}} ),alias1(lookupProperty(depth0,"storage"), "caching", {"source":"feature-design","start":{"line":197,"column":45},"end":{"line":197,"column":60}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":197,"column":18},"end":{"line":197,"column":61}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":197,"column":0},"end":{"line":197,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Database Optimization",alias1(lookupProperty(depth0,"scalability"), "database", {"source":"feature-design","start":{"line":198,"column":32},"end":{"line":198,"column":52}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":198,"column":0},"end":{"line":198,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "scalability", {"source":"feature-design","start":{"line":199,"column":11},"end":{"line":199,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":205,"column":0},"end":{"line":210,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "performance", {"source":"feature-design","start":{"line":211,"column":10},"end":{"line":211,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"records"), "optimization", {"source":"feature-design","start":{"line":206,"column":11},"end":{"line":206,"column":31}} ),"optimization",{"name":"records","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":206,"column":0},"end":{"line":208,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "performance", {"source":"feature-design","start":{"line":209,"column":11},"end":{"line":209,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"feature-design","start":{"line":207,"column":8},"end":{"line":207,"column":13}} ),lookupProperty(helpers,"first").call(alias2,alias1(depth0, "text", {"source":"feature-design","start":{"line":207,"column":21},"end":{"line":207,"column":25}} ),alias1(depth0, "implementation", {"source":"feature-design","start":{"line":207,"column":26},"end":{"line":207,"column":40}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":207,"column":14},"end":{"line":207,"column":41}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":207,"column":0},"end":{"line":207,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Handling Strategy",{"name":"section","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":216,"column":0},"end":{"line":225,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Logging & Monitoring",{"name":"section","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":227,"column":0},"end":{"line":238,"column":12}}})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":217,"column":0},"end":{"line":223,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "errors", {"source":"feature-design","start":{"line":224,"column":10},"end":{"line":224,"column":16}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Client Errors (4xx)",alias1(lookupProperty(depth0,"errors"), "client", {"source":"feature-design","start":{"line":218,"column":30},"end":{"line":218,"column":43}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":218,"column":0},"end":{"line":218,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Server Errors (5xx)",alias1(lookupProperty(depth0,"errors"), "server", {"source":"feature-design","start":{"line":219,"column":30},"end":{"line":219,"column":43}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":219,"column":0},"end":{"line":219,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Retry Logic",alias1(lookupProperty(depth0,"errors"), "retry", {"source":"feature-design","start":{"line":220,"column":22},"end":{"line":220,"column":34}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":220,"column":0},"end":{"line":220,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Fallback Mechanisms",alias1(lookupProperty(depth0,"errors"), "fallback", {"source":"feature-design","start":{"line":221,"column":30},"end":{"line":221,"column":45}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":221,"column":0},"end":{"line":221,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "errors", {"source":"feature-design","start":{"line":222,"column":11},"end":{"line":222,"column":17}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":228,"column":0},"end":{"line":235,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "logging", {"source":"feature-design","start":{"line":236,"column":10},"end":{"line":236,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "observability", {"source":"feature-design","start":{"line":237,"column":10},"end":{"line":237,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Logging",alias1(lookupProperty(depth0,"logging"), "strategy", {"source":"feature-design","start":{"line":229,"column":18},"end":{"line":229,"column":34}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":229,"column":0},"end":{"line":229,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Metrics",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "metric", {"source":"feature-design","start":{"line":230,"column":28},"end":{"line":230,"column":42}} ),"purpose",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":230,"column":18},"end":{"line":230,"column":63}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":230,"column":0},"end":{"line":230,"column":65}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Alerts",lookupProperty(helpers,"append").call(alias2,lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "alert", {"source":"feature-design","start":{"line":231,"column":35},"end":{"line":231,"column":48}} ),"condition",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":231,"column":25},"end":{"line":231,"column":71}}}),"On call",alias1(lookupProperty(depth0,"operations"), "on-call", {"source":"feature-design","start":{"line":231,"column":82},"end":{"line":231,"column":100}} ),{"name":"append","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":231,"column":17},"end":{"line":231,"column":101}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":231,"column":0},"end":{"line":231,"column":103}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Tracing",alias1(lookupProperty(depth0,"observability"), "tracing", {"source":"feature-design","start":{"line":232,"column":18},"end":{"line":232,"column":39}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":232,"column":0},"end":{"line":232,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "logging", {"source":"feature-design","start":{"line":233,"column":11},"end":{"line":233,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "observability", {"source":"feature-design","start":{"line":234,"column":11},"end":{"line":234,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"79":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Unit Testing",{"name":"section","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":242,"column":0},"end":{"line":247,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Integration Testing",{"name":"section","hash":{},"fn":container.program(82, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":249,"column":0},"end":{"line":254,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"End-to-End Testing",{"name":"section","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":256,"column":0},"end":{"line":263,"column":12}}})) != null ? stack1 : "");
},"80":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":243,"column":0},"end":{"line":246,"column":9}}})) != null ? stack1 : "");
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Coverage Target",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"feature-design","start":{"line":244,"column":39},"end":{"line":244,"column":51}} ),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":244,"column":33},"end":{"line":244,"column":67}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":244,"column":26},"end":{"line":244,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":244,"column":0},"end":{"line":244,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Key Areas",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"feature-design","start":{"line":245,"column":33},"end":{"line":245,"column":45}} ),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":245,"column":27},"end":{"line":245,"column":61}}}),"area",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":245,"column":20},"end":{"line":245,"column":69}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":245,"column":0},"end":{"line":245,"column":71}}})) != null ? stack1 : "")
    + "\n";
},"82":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(83, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":250,"column":0},"end":{"line":253,"column":9}}})) != null ? stack1 : "");
},"83":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Scope",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"feature-design","start":{"line":251,"column":29},"end":{"line":251,"column":41}} ),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":251,"column":23},"end":{"line":251,"column":64}}}),"scope",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":251,"column":16},"end":{"line":251,"column":73}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":251,"column":0},"end":{"line":251,"column":75}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Approach",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"feature-design","start":{"line":252,"column":32},"end":{"line":252,"column":44}} ),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":252,"column":26},"end":{"line":252,"column":67}}}),"approach",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":252,"column":19},"end":{"line":252,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":252,"column":0},"end":{"line":252,"column":81}}})) != null ? stack1 : "")
    + "\n";
},"84":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":257,"column":0},"end":{"line":261,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "testing", {"source":"feature-design","start":{"line":262,"column":10},"end":{"line":262,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Critical Paths",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"feature-design","start":{"line":258,"column":38},"end":{"line":258,"column":50}} ),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":258,"column":32},"end":{"line":258,"column":65}}}),"critical-path",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":258,"column":25},"end":{"line":258,"column":82}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":258,"column":0},"end":{"line":258,"column":84}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Tools",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"feature-design","start":{"line":259,"column":29},"end":{"line":259,"column":41}} ),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":259,"column":23},"end":{"line":259,"column":56}}}),"tools",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":259,"column":16},"end":{"line":259,"column":65}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":259,"column":0},"end":{"line":259,"column":67}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "testing", {"source":"feature-design","start":{"line":260,"column":11},"end":{"line":260,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"86":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Deployment Strategy",{"name":"section","hash":{},"fn":container.program(87, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":267,"column":0},"end":{"line":277,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Operational Considerations",{"name":"section","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":279,"column":0},"end":{"line":289,"column":12}}})) != null ? stack1 : "");
},"87":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":268,"column":0},"end":{"line":274,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "delivery", {"source":"feature-design","start":{"line":275,"column":10},"end":{"line":275,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "infrastructure", {"source":"feature-design","start":{"line":276,"column":10},"end":{"line":276,"column":24}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Environment",lookupProperty(helpers,"itemized").call(alias2,alias1(depth0, "environments", {"source":"feature-design","start":{"line":269,"column":32},"end":{"line":269,"column":44}} ),"setup",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":269,"column":22},"end":{"line":269,"column":63}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":269,"column":0},"end":{"line":269,"column":65}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"CI/CD",alias1(lookupProperty(depth0,"delivery"), "pipeline", {"source":"feature-design","start":{"line":270,"column":16},"end":{"line":270,"column":33}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":270,"column":0},"end":{"line":270,"column":35}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rollback Plan",alias1(lookupProperty(depth0,"delivery"), "rollback", {"source":"feature-design","start":{"line":271,"column":24},"end":{"line":271,"column":41}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":271,"column":0},"end":{"line":271,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "delivery", {"source":"feature-design","start":{"line":272,"column":11},"end":{"line":272,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "infrastructure", {"source":"feature-design","start":{"line":273,"column":11},"end":{"line":273,"column":25}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"89":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(90, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":280,"column":0},"end":{"line":286,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "reliability", {"source":"feature-design","start":{"line":287,"column":10},"end":{"line":287,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "operations", {"source":"feature-design","start":{"line":288,"column":10},"end":{"line":288,"column":20}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"90":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Backup & Recovery",lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"reliability"), "backup", {"source":"feature-design","start":{"line":281,"column":41},"end":{"line":281,"column":59}} ),alias1(lookupProperty(depth0,"storage"), "backup", {"source":"feature-design","start":{"line":281,"column":60},"end":{"line":281,"column":74}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":281,"column":34},"end":{"line":281,"column":75}}}),alias1(lookupProperty(depth0,"reliability"), "restore", {"source":"feature-design","start":{"line":281,"column":76},"end":{"line":281,"column":95}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":281,"column":28},"end":{"line":281,"column":96}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":281,"column":0},"end":{"line":281,"column":98}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Disaster Recovery",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"operations"), "disaster-recovery", {"source":"feature-design","start":{"line":282,"column":35},"end":{"line":282,"column":63}} ),lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"tell").call(alias2,"RTO ",alias1(lookupProperty(depth0,"reliability"), "rto", {"source":"feature-design","start":{"line":282,"column":83},"end":{"line":282,"column":98}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":282,"column":70},"end":{"line":282,"column":99}}}),lookupProperty(helpers,"tell").call(alias2,"RPO ",alias1(lookupProperty(depth0,"reliability"), "rpo", {"source":"feature-design","start":{"line":282,"column":113},"end":{"line":282,"column":128}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":282,"column":100},"end":{"line":282,"column":129}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":282,"column":64},"end":{"line":282,"column":130}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":282,"column":28},"end":{"line":282,"column":131}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":282,"column":0},"end":{"line":282,"column":133}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Maintenance Windows",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "maintenance", {"source":"feature-design","start":{"line":283,"column":40},"end":{"line":283,"column":59}} ),"text","frequency","duration",{"name":"itemized","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":283,"column":30},"end":{"line":283,"column":90}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":283,"column":0},"end":{"line":283,"column":92}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "reliability", {"source":"feature-design","start":{"line":284,"column":11},"end":{"line":284,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "operations", {"source":"feature-design","start":{"line":285,"column":11},"end":{"line":285,"column":21}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"91":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Generated By",alias1(lookupProperty(depth0,"document"), "generated-by", {"source":"feature-design","start":{"line":295,"column":23},"end":{"line":295,"column":44}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":295,"column":0},"end":{"line":295,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Framework Version",alias1(lookupProperty(depth0,"document"), "framework-version", {"source":"feature-design","start":{"line":296,"column":28},"end":{"line":296,"column":54}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":296,"column":0},"end":{"line":296,"column":56}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Generation Date",alias1(lookupProperty(depth0,"document"), "updated", {"source":"feature-design","start":{"line":297,"column":26},"end":{"line":297,"column":42}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":297,"column":0},"end":{"line":297,"column":44}}})) != null ? stack1 : "")
    + "\n**Architecture Design Status**: "
    + ((stack1 = lookupProperty(helpers,"coverage").call(alias2,{"name":"coverage","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":298,"column":32},"end":{"line":298,"column":44}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias2,lookupProperty(helpers,"cat").call(alias2,"SYSTEM_DESIGN.md: ",alias1(lookupProperty(depth0,"document"), "title", {"source":"feature-design","start":{"line":1,"column":33},"end":{"line":1,"column":47}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":1,"column":7},"end":{"line":1,"column":48}}}),{"name":"page","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":1,"column":0},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"1. Executive Summary",{"name":"section","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":3,"column":0},"end":{"line":10,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"2. Requirements Analysis Summary",{"name":"section","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":12,"column":0},"end":{"line":39,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"3. High-Level Design (HLD)",{"name":"section","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":41,"column":0},"end":{"line":65,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"4. Low-Level Design (LLD)",{"name":"section","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":67,"column":0},"end":{"line":132,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"5. Technical Decisions",{"name":"section","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":134,"column":0},"end":{"line":153,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"6. Security Design",{"name":"section","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":155,"column":0},"end":{"line":182,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"7. Performance & Scalability",{"name":"section","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":184,"column":0},"end":{"line":213,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"8. Error Handling & Monitoring",{"name":"section","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":215,"column":0},"end":{"line":239,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"9. Testing Strategy",{"name":"section","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":241,"column":0},"end":{"line":264,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"10. Deployment & Operations",{"name":"section","hash":{},"fn":container.program(86, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":266,"column":0},"end":{"line":290,"column":12}}})) != null ? stack1 : "")
    + "\n---\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,2,"AI Generation Footprint",{"name":"section","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":294,"column":0},"end":{"line":299,"column":12}}})) != null ? stack1 : "")
    + "\n---\n\n"
    + ((stack1 = lookupProperty(helpers,"text").call(alias2,alias1(lookupProperty(depth0,"document"), "footer", {"source":"feature-design","start":{"line":303,"column":7},"end":{"line":303,"column":22}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":303,"column":0},"end":{"line":303,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  "madr": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "What was decided about "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"document"), "title", {"source":"madr","start":{"line":4,"column":30},"end":{"line":4,"column":44}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"madr","start":{"line":4,"column":23},"end":{"line":4,"column":46}}})) != null ? stack1 : "")
    + ", and why: a record for each decision.\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "decisions", {"source":"madr","start":{"line":8,"column":11},"end":{"line":8,"column":20}} ),"decision",{"name":"records","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"source":"madr","start":{"line":8,"column":0},"end":{"line":12,"column":12}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr","start":{"line":9,"column":0},"end":{"line":9,"column":136}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_link").call(alias2,lookupProperty(helpers,"cat").call(alias2,alias1(depth0, "code", {"source":"madr","start":{"line":9,"column":25},"end":{"line":9,"column":29}} ),": ",alias1(depth0, "title", {"source":"madr","start":{"line":9,"column":35},"end":{"line":9,"column":40}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"madr","start":{"line":9,"column":20},"end":{"line":9,"column":41}}}),alias1(depth0, "file", {"source":"madr","start":{"line":9,"column":42},"end":{"line":9,"column":46}} ),{"name":"cell_link","hash":{},"data":data,"loc":{"source":"madr","start":{"line":9,"column":8},"end":{"line":9,"column":48}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Status",alias1(depth0, "standing", {"source":"madr","start":{"line":9,"column":67},"end":{"line":9,"column":75}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"madr","start":{"line":9,"column":48},"end":{"line":9,"column":77}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Date",alias1(depth0, "date", {"source":"madr","start":{"line":9,"column":94},"end":{"line":9,"column":98}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"madr","start":{"line":9,"column":77},"end":{"line":9,"column":100}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Outcome",alias1(depth0, "chosen", {"source":"madr","start":{"line":9,"column":120},"end":{"line":9,"column":126}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"madr","start":{"line":9,"column":100},"end":{"line":9,"column":128}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "No decision has been recorded yet.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"document"), "named", {"source":"madr","start":{"line":1,"column":14},"end":{"line":1,"column":28}} ),lookupProperty(helpers,"cat").call(alias2,alias1(lookupProperty(depth0,"document"), "workspace", {"source":"madr","start":{"line":1,"column":34},"end":{"line":1,"column":52}} ),": Architecture Decisions",{"name":"cat","hash":{},"data":data,"loc":{"source":"madr","start":{"line":1,"column":29},"end":{"line":1,"column":80}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"madr","start":{"line":1,"column":7},"end":{"line":1,"column":81}}}),{"name":"page","hash":{},"data":data,"loc":{"source":"madr","start":{"line":1,"column":0},"end":{"line":1,"column":83}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "decisions", {"source":"madr","start":{"line":3,"column":8},"end":{"line":3,"column":17}} ),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr","start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias2,"Decision","Status","Date","Outcome",{"name":"table","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr","start":{"line":7,"column":0},"end":{"line":13,"column":10}}})) != null ? stack1 : "");
},"useData":true},
  "system-architecture": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"overview"), "summary", {"source":"system-architecture","start":{"line":4,"column":20},"end":{"line":4,"column":36}} ),alias1(lookupProperty(depth0,"document"), "about", {"source":"system-architecture","start":{"line":4,"column":37},"end":{"line":4,"column":51}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":4,"column":13},"end":{"line":4,"column":52}}}),{"name":"paragraphs","hash":{"label":"Summary"},"data":data,"loc":{"source":"system-architecture","start":{"line":4,"column":0},"end":{"line":4,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":5,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "overview", {"source":"system-architecture","start":{"line":11,"column":10},"end":{"line":11,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"records"), "principle", {"source":"system-architecture","start":{"line":6,"column":11},"end":{"line":6,"column":28}} ),"principle",{"name":"records","hash":{"derived":true},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":6,"column":0},"end":{"line":8,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "overview", {"source":"system-architecture","start":{"line":9,"column":11},"end":{"line":9,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":0},"end":{"line":7,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "title", {"source":"system-architecture","start":{"line":7,"column":16},"end":{"line":7,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":9},"end":{"line":7,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"system-architecture","start":{"line":7,"column":31},"end":{"line":7,"column":35}} ),{"name":"when","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":23},"end":{"line":7,"column":61}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"system-architecture","start":{"line":7,"column":46},"end":{"line":7,"column":50}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":39},"end":{"line":7,"column":52}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Primary Pattern",{"name":"section","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":15,"column":0},"end":{"line":20,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Secondary Patterns",{"name":"section","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":22,"column":0},"end":{"line":28,"column":12}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"lines").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"lines","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":16,"column":0},"end":{"line":19,"column":10}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Pattern",lookupProperty(helpers,"titles").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "pattern", {"source":"system-architecture","start":{"line":17,"column":32},"end":{"line":17,"column":47}} ),"role","primary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":26},"end":{"line":17,"column":65}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":18},"end":{"line":17,"column":66}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":0},"end":{"line":17,"column":68}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rationale",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "pattern", {"source":"system-architecture","start":{"line":18,"column":33},"end":{"line":18,"column":48}} ),"role","primary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":27},"end":{"line":18,"column":66}}}),"rationale","text",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":20},"end":{"line":18,"column":86}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":0},"end":{"line":18,"column":88}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":23,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,container.strict(lookupProperty(depth0,"records"), "pattern", {"source":"system-architecture","start":{"line":24,"column":17},"end":{"line":24,"column":32}} ),"role","secondary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":24,"column":11},"end":{"line":24,"column":52}}}),"pattern",{"name":"records","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":24,"column":0},"end":{"line":26,"column":12}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"system-architecture","start":{"line":25,"column":8},"end":{"line":25,"column":13}} ),lookupProperty(helpers,"join").call(alias2,alias1(depth0, "use-case", {"source":"system-architecture","start":{"line":25,"column":20},"end":{"line":25,"column":28}} ),alias1(depth0, "rationale", {"source":"system-architecture","start":{"line":25,"column":29},"end":{"line":25,"column":38}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":25,"column":14},"end":{"line":25,"column":39}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":25,"column":0},"end":{"line":25,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Component Diagram",{"name":"section","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":32,"column":0},"end":{"line":34,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Core Components",{"name":"section","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":36,"column":0},"end":{"line":47,"column":12}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"pictures"), "element", {"source":"system-architecture","start":{"line":33,"column":10},"end":{"line":33,"column":26}} ),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"system-architecture","start":{"line":33,"column":0},"end":{"line":33,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "elements", {"source":"system-architecture","start":{"line":37,"column":11},"end":{"line":37,"column":19}} ),"component",{"name":"records","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":37,"column":0},"end":{"line":46,"column":12}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),4,alias1(depth0, "title", {"source":"system-architecture","start":{"line":38,"column":13},"end":{"line":38,"column":18}} ),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"system-architecture","start":{"line":38,"column":24},"end":{"line":38,"column":28}} )},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":38,"column":0},"end":{"line":45,"column":12}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"lines").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"lines","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":39,"column":0},"end":{"line":44,"column":10}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Purpose",alias1(depth0, "purpose", {"source":"system-architecture","start":{"line":40,"column":18},"end":{"line":40,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":40,"column":0},"end":{"line":40,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Location",alias1(depth0, "location", {"source":"system-architecture","start":{"line":41,"column":19},"end":{"line":41,"column":27}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":41,"column":0},"end":{"line":41,"column":29}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Dependencies",alias1(depth0, "dependencies", {"source":"system-architecture","start":{"line":42,"column":23},"end":{"line":42,"column":35}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":42,"column":0},"end":{"line":42,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Interfaces",alias1(depth0, "interfaces", {"source":"system-architecture","start":{"line":43,"column":21},"end":{"line":43,"column":31}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":43,"column":0},"end":{"line":43,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Models",{"name":"section","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":51,"column":0},"end":{"line":53,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Flow",{"name":"section","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":55,"column":0},"end":{"line":57,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Storage Strategy",{"name":"section","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":59,"column":0},"end":{"line":67,"column":12}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"pictures"), "data", {"source":"system-architecture","start":{"line":52,"column":10},"end":{"line":52,"column":23}} ),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"system-architecture","start":{"line":52,"column":0},"end":{"line":52,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"flow"), "steps", {"source":"system-architecture","start":{"line":56,"column":13},"end":{"line":56,"column":23}} ),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"system-architecture","start":{"line":56,"column":0},"end":{"line":56,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":60,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "storage", {"source":"system-architecture","start":{"line":66,"column":10},"end":{"line":66,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Primary Storage",alias1(lookupProperty(depth0,"storage"), "primary", {"source":"system-architecture","start":{"line":61,"column":26},"end":{"line":61,"column":41}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":61,"column":0},"end":{"line":61,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Caching",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"storage"), "caching", {"source":"system-architecture","start":{"line":62,"column":25},"end":{"line":62,"column":40}} ),alias1(lookupProperty(depth0,"scalability"), "caching", {"source":"system-architecture","start":{"line":62,"column":41},"end":{"line":62,"column":60}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":62,"column":18},"end":{"line":62,"column":61}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":62,"column":0},"end":{"line":62,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Backup",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"storage"), "backup", {"source":"system-architecture","start":{"line":63,"column":24},"end":{"line":63,"column":38}} ),alias1(lookupProperty(depth0,"reliability"), "backup", {"source":"system-architecture","start":{"line":63,"column":39},"end":{"line":63,"column":57}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":63,"column":17},"end":{"line":63,"column":58}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":63,"column":0},"end":{"line":63,"column":60}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "storage", {"source":"system-architecture","start":{"line":64,"column":11},"end":{"line":64,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"External APIs",{"name":"section","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":71,"column":0},"end":{"line":77,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Internal Services",{"name":"section","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":79,"column":0},"end":{"line":87,"column":12}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":72,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"integrations"), "apis", {"source":"system-architecture","start":{"line":73,"column":11},"end":{"line":73,"column":28}} ),"integration",{"name":"records","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":73,"column":0},"end":{"line":75,"column":12}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"system-architecture","start":{"line":74,"column":8},"end":{"line":74,"column":13}} ),alias1(depth0, "summary", {"source":"system-architecture","start":{"line":74,"column":14},"end":{"line":74,"column":21}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":74,"column":0},"end":{"line":74,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":80,"column":0},"end":{"line":85,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "communication", {"source":"system-architecture","start":{"line":86,"column":10},"end":{"line":86,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"integrations"), "internal", {"source":"system-architecture","start":{"line":81,"column":11},"end":{"line":81,"column":32}} ),"integration",{"name":"records","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":81,"column":0},"end":{"line":83,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "communication", {"source":"system-architecture","start":{"line":84,"column":11},"end":{"line":84,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"system-architecture","start":{"line":82,"column":8},"end":{"line":82,"column":13}} ),lookupProperty(helpers,"first").call(alias2,alias1(depth0, "mechanism", {"source":"system-architecture","start":{"line":82,"column":21},"end":{"line":82,"column":30}} ),alias1(depth0, "purpose", {"source":"system-architecture","start":{"line":82,"column":31},"end":{"line":82,"column":38}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":82,"column":14},"end":{"line":82,"column":39}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":82,"column":0},"end":{"line":82,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Environment Structure",{"name":"section","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":91,"column":0},"end":{"line":97,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Infrastructure",{"name":"section","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":99,"column":0},"end":{"line":109,"column":12}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":92,"column":0},"end":{"line":96,"column":9}}})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "environments", {"source":"system-architecture","start":{"line":93,"column":11},"end":{"line":93,"column":23}} ),"environment",{"name":"records","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":93,"column":0},"end":{"line":95,"column":12}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"system-architecture","start":{"line":94,"column":8},"end":{"line":94,"column":13}} ),alias1(depth0, "setup", {"source":"system-architecture","start":{"line":94,"column":14},"end":{"line":94,"column":19}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":94,"column":0},"end":{"line":94,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":100,"column":0},"end":{"line":106,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "infrastructure", {"source":"system-architecture","start":{"line":107,"column":10},"end":{"line":107,"column":24}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "observability", {"source":"system-architecture","start":{"line":108,"column":10},"end":{"line":108,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Hosting",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"infrastructure"), "hosting", {"source":"system-architecture","start":{"line":101,"column":25},"end":{"line":101,"column":47}} ),alias1(lookupProperty(depth0,"production"), "hosting", {"source":"system-architecture","start":{"line":101,"column":48},"end":{"line":101,"column":66}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":101,"column":18},"end":{"line":101,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":101,"column":0},"end":{"line":101,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Scaling",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"production"), "scaling", {"source":"system-architecture","start":{"line":102,"column":25},"end":{"line":102,"column":43}} ),alias1(lookupProperty(depth0,"scalability"), "horizontal", {"source":"system-architecture","start":{"line":102,"column":44},"end":{"line":102,"column":66}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":102,"column":18},"end":{"line":102,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":102,"column":0},"end":{"line":102,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Monitoring",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"production"), "monitoring", {"source":"system-architecture","start":{"line":103,"column":28},"end":{"line":103,"column":49}} ),alias1(lookupProperty(depth0,"observability"), "monitoring", {"source":"system-architecture","start":{"line":103,"column":50},"end":{"line":103,"column":74}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":103,"column":21},"end":{"line":103,"column":75}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":103,"column":0},"end":{"line":103,"column":77}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "infrastructure", {"source":"system-architecture","start":{"line":104,"column":11},"end":{"line":104,"column":25}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "observability", {"source":"system-architecture","start":{"line":105,"column":11},"end":{"line":105,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Key Architectural Decisions",{"name":"section","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":113,"column":0},"end":{"line":128,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technology Choices",{"name":"section","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":130,"column":0},"end":{"line":136,"column":12}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":114,"column":0},"end":{"line":127,"column":9}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "decisions", {"source":"system-architecture","start":{"line":115,"column":11},"end":{"line":115,"column":20}} ),"decision",{"name":"records","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":115,"column":0},"end":{"line":126,"column":12}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":116,"column":0},"end":{"line":125,"column":9}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,container.strict(depth0, "title", {"source":"system-architecture","start":{"line":117,"column":7},"end":{"line":117,"column":12}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":117,"column":0},"end":{"line":117,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":118,"column":0},"end":{"line":124,"column":9}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Status",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "reservation", {"source":"system-architecture","start":{"line":119,"column":26},"end":{"line":119,"column":37}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":119,"column":17},"end":{"line":119,"column":38}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":119,"column":0},"end":{"line":119,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Decision",alias1(depth0, "chosen", {"source":"system-architecture","start":{"line":120,"column":19},"end":{"line":120,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":120,"column":0},"end":{"line":120,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rationale",alias1(depth0, "rationale", {"source":"system-architecture","start":{"line":121,"column":20},"end":{"line":121,"column":29}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":121,"column":0},"end":{"line":121,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Alternatives",alias1(depth0, "others", {"source":"system-architecture","start":{"line":122,"column":23},"end":{"line":122,"column":29}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":122,"column":0},"end":{"line":122,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Trade-offs",alias1(depth0, "trade-off", {"source":"system-architecture","start":{"line":123,"column":21},"end":{"line":123,"column":30}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":123,"column":0},"end":{"line":123,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":131,"column":0},"end":{"line":135,"column":9}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "technology", {"source":"system-architecture","start":{"line":132,"column":11},"end":{"line":132,"column":29}} ),"technology",{"name":"records","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":132,"column":0},"end":{"line":134,"column":12}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"system-architecture","start":{"line":133,"column":8},"end":{"line":133,"column":13}} ),alias1(depth0, "reason", {"source":"system-architecture","start":{"line":133,"column":14},"end":{"line":133,"column":20}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":133,"column":0},"end":{"line":133,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Goals",{"name":"section","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":140,"column":0},"end":{"line":150,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Bottlenecks",{"name":"section","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":152,"column":0},"end":{"line":158,"column":12}}})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":141,"column":0},"end":{"line":147,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "performance", {"source":"system-architecture","start":{"line":148,"column":10},"end":{"line":148,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "scalability", {"source":"system-architecture","start":{"line":149,"column":10},"end":{"line":149,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Response Time",lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "target", {"source":"system-architecture","start":{"line":142,"column":31},"end":{"line":142,"column":45}} ),"latency",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"system-architecture","start":{"line":142,"column":24},"end":{"line":142,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":142,"column":0},"end":{"line":142,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Throughput",lookupProperty(helpers,"pluck").call(alias2,alias1(lookupProperty(depth0,"records"), "target", {"source":"system-architecture","start":{"line":143,"column":28},"end":{"line":143,"column":42}} ),"throughput",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":21},"end":{"line":143,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":0},"end":{"line":143,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Scalability",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"scalability"), "target", {"source":"system-architecture","start":{"line":144,"column":29},"end":{"line":144,"column":47}} ),lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"titled").call(alias2,alias1(lookupProperty(depth0,"records"), "goal", {"source":"system-architecture","start":{"line":144,"column":63},"end":{"line":144,"column":75}} ),"Scalability",{"name":"titled","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":144,"column":55},"end":{"line":144,"column":90}}}),"target",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":144,"column":48},"end":{"line":144,"column":100}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":144,"column":22},"end":{"line":144,"column":101}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":144,"column":0},"end":{"line":144,"column":103}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "performance", {"source":"system-architecture","start":{"line":145,"column":11},"end":{"line":145,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "scalability", {"source":"system-architecture","start":{"line":146,"column":11},"end":{"line":146,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":153,"column":0},"end":{"line":157,"column":9}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "bottleneck", {"source":"system-architecture","start":{"line":154,"column":11},"end":{"line":154,"column":29}} ),"bottleneck",{"name":"records","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":154,"column":0},"end":{"line":156,"column":12}}})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"system-architecture","start":{"line":155,"column":8},"end":{"line":155,"column":13}} ),lookupProperty(helpers,"join").call(alias2,alias1(depth0, "text", {"source":"system-architecture","start":{"line":155,"column":20},"end":{"line":155,"column":24}} ),alias1(depth0, "mitigation", {"source":"system-architecture","start":{"line":155,"column":25},"end":{"line":155,"column":35}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":155,"column":14},"end":{"line":155,"column":36}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":155,"column":0},"end":{"line":155,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Layers",{"name":"section","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":162,"column":0},"end":{"line":166,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":168,"column":0},"end":{"line":176,"column":12}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":163,"column":0},"end":{"line":165,"column":9}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"security"), "layer", {"source":"system-architecture","start":{"line":164,"column":8},"end":{"line":164,"column":22}} ),{"name":"items","hash":{"label":"Layers"},"data":data,"loc":{"source":"system-architecture","start":{"line":164,"column":0},"end":{"line":164,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":169,"column":0},"end":{"line":174,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "security", {"source":"system-architecture","start":{"line":175,"column":10},"end":{"line":175,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authentication",lookupProperty(helpers,"prose").call(alias2,alias1(lookupProperty(depth0,"security"), "authentication", {"source":"system-architecture","start":{"line":170,"column":32},"end":{"line":170,"column":55}} ),{"name":"prose","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":170,"column":25},"end":{"line":170,"column":56}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":170,"column":0},"end":{"line":170,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authorization",alias1(lookupProperty(depth0,"security"), "authorization", {"source":"system-architecture","start":{"line":171,"column":24},"end":{"line":171,"column":46}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":171,"column":0},"end":{"line":171,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Session Management",alias1(lookupProperty(depth0,"security"), "sessions", {"source":"system-architecture","start":{"line":172,"column":29},"end":{"line":172,"column":46}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":172,"column":0},"end":{"line":172,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "security", {"source":"system-architecture","start":{"line":173,"column":11},"end":{"line":173,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Handling Strategy",{"name":"section","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":180,"column":0},"end":{"line":188,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Resilience Patterns",{"name":"section","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":190,"column":0},"end":{"line":199,"column":12}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":181,"column":0},"end":{"line":186,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "errors", {"source":"system-architecture","start":{"line":187,"column":10},"end":{"line":187,"column":16}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Client Errors",alias1(lookupProperty(depth0,"errors"), "client", {"source":"system-architecture","start":{"line":182,"column":24},"end":{"line":182,"column":37}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":182,"column":0},"end":{"line":182,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Server Errors",alias1(lookupProperty(depth0,"errors"), "server", {"source":"system-architecture","start":{"line":183,"column":24},"end":{"line":183,"column":37}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":183,"column":0},"end":{"line":183,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"External Service Failures",alias1(lookupProperty(depth0,"errors"), "external", {"source":"system-architecture","start":{"line":184,"column":36},"end":{"line":184,"column":51}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":184,"column":0},"end":{"line":184,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "errors", {"source":"system-architecture","start":{"line":185,"column":11},"end":{"line":185,"column":17}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":191,"column":0},"end":{"line":198,"column":9}}})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Circuit Breaker",alias1(lookupProperty(depth0,"errors"), "circuit-breaker", {"source":"system-architecture","start":{"line":192,"column":26},"end":{"line":192,"column":48}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":192,"column":0},"end":{"line":192,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Retry Logic",alias1(lookupProperty(depth0,"errors"), "retry", {"source":"system-architecture","start":{"line":193,"column":22},"end":{"line":193,"column":34}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":193,"column":0},"end":{"line":193,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Fallback Mechanisms",alias1(lookupProperty(depth0,"errors"), "fallback", {"source":"system-architecture","start":{"line":194,"column":30},"end":{"line":194,"column":45}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":194,"column":0},"end":{"line":194,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"records").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "pattern", {"source":"system-architecture","start":{"line":195,"column":17},"end":{"line":195,"column":32}} ),"role","resilience",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":11},"end":{"line":195,"column":53}}}),"pattern",{"name":"records","hash":{"derived":true},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":0},"end":{"line":197,"column":12}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":196,"column":0},"end":{"line":196,"column":131}}})) != null ? stack1 : "")
    + "\n";
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "title", {"source":"system-architecture","start":{"line":196,"column":16},"end":{"line":196,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":196,"column":9},"end":{"line":196,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "where", {"source":"system-architecture","start":{"line":196,"column":31},"end":{"line":196,"column":36}} ),{"name":"when","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":196,"column":23},"end":{"line":196,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "implementation", {"source":"system-architecture","start":{"line":196,"column":72},"end":{"line":196,"column":86}} ),{"name":"when","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":196,"column":64},"end":{"line":196,"column":122}}})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "where", {"source":"system-architecture","start":{"line":196,"column":47},"end":{"line":196,"column":52}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":196,"column":40},"end":{"line":196,"column":54}}})) != null ? stack1 : "")
    + ")";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "implementation", {"source":"system-architecture","start":{"line":196,"column":97},"end":{"line":196,"column":111}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":196,"column":90},"end":{"line":196,"column":113}}})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Planned Improvements",{"name":"section","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":203,"column":0},"end":{"line":209,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Migration Paths",{"name":"section","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":211,"column":0},"end":{"line":217,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability Roadmap",{"name":"section","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":219,"column":0},"end":{"line":226,"column":12}}})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":204,"column":0},"end":{"line":208,"column":9}}})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"records"), "improvement", {"source":"system-architecture","start":{"line":205,"column":11},"end":{"line":205,"column":30}} ),"improvement",{"name":"records","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":205,"column":0},"end":{"line":207,"column":12}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":206,"column":0},"end":{"line":206,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "named", {"source":"system-architecture","start":{"line":206,"column":16},"end":{"line":206,"column":21}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":206,"column":9},"end":{"line":206,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"system-architecture","start":{"line":206,"column":31},"end":{"line":206,"column":35}} ),{"name":"when","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":206,"column":23},"end":{"line":206,"column":61}}})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":212,"column":0},"end":{"line":215,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "migration", {"source":"system-architecture","start":{"line":216,"column":10},"end":{"line":216,"column":19}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"migration"), "path", {"source":"system-architecture","start":{"line":213,"column":8},"end":{"line":213,"column":22}} ),{"name":"items","hash":{"label":"Paths"},"data":data,"loc":{"source":"system-architecture","start":{"line":213,"column":0},"end":{"line":213,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "migration", {"source":"system-architecture","start":{"line":214,"column":11},"end":{"line":214,"column":20}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":220,"column":0},"end":{"line":224,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "roadmap", {"source":"system-architecture","start":{"line":225,"column":10},"end":{"line":225,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias2,alias1(lookupProperty(depth0,"scalability"), "near-term", {"source":"system-architecture","start":{"line":221,"column":8},"end":{"line":221,"column":29}} ),{"name":"items","hash":{"label":"Near term"},"data":data,"loc":{"source":"system-architecture","start":{"line":221,"column":0},"end":{"line":221,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"items").call(alias2,alias1(lookupProperty(depth0,"scalability"), "long-term", {"source":"system-architecture","start":{"line":222,"column":8},"end":{"line":222,"column":29}} ),{"name":"items","hash":{"label":"Long term"},"data":data,"loc":{"source":"system-architecture","start":{"line":222,"column":0},"end":{"line":222,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "roadmap", {"source":"system-architecture","start":{"line":223,"column":11},"end":{"line":223,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# System Architecture\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Overview",{"name":"section","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":3,"column":0},"end":{"line":12,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Architecture Patterns",{"name":"section","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":14,"column":0},"end":{"line":29,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"System Components",{"name":"section","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":31,"column":0},"end":{"line":48,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Data Architecture",{"name":"section","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":50,"column":0},"end":{"line":68,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Integration Points",{"name":"section","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":70,"column":0},"end":{"line":88,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Deployment Architecture",{"name":"section","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":90,"column":0},"end":{"line":110,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Design Decisions",{"name":"section","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":112,"column":0},"end":{"line":137,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Performance Characteristics",{"name":"section","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":139,"column":0},"end":{"line":159,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Security Architecture",{"name":"section","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":161,"column":0},"end":{"line":177,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Error Handling & Resilience",{"name":"section","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":179,"column":0},"end":{"line":200,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Future Considerations",{"name":"section","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":202,"column":0},"end":{"line":227,"column":12}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "system-design": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":4,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "overview", {"source":"system-design","start":{"line":13,"column":10},"end":{"line":13,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "communication", {"source":"system-design","start":{"line":14,"column":10},"end":{"line":14,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "infrastructure", {"source":"system-design","start":{"line":15,"column":10},"end":{"line":15,"column":24}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Pattern",alias1(lookupProperty(depth0,"glance"), "pattern", {"source":"system-design","start":{"line":5,"column":18},"end":{"line":5,"column":32}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":5,"column":0},"end":{"line":5,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Technology Stack",alias1(lookupProperty(depth0,"glance"), "stack", {"source":"system-design","start":{"line":6,"column":27},"end":{"line":6,"column":39}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":6,"column":0},"end":{"line":6,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Deployment",alias1(lookupProperty(depth0,"glance"), "deployment", {"source":"system-design","start":{"line":7,"column":21},"end":{"line":7,"column":38}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":7,"column":0},"end":{"line":7,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Communication",alias1(lookupProperty(depth0,"glance"), "communication", {"source":"system-design","start":{"line":8,"column":24},"end":{"line":8,"column":44}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":8,"column":0},"end":{"line":8,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "overview", {"source":"system-design","start":{"line":9,"column":11},"end":{"line":9,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "communication", {"source":"system-design","start":{"line":10,"column":11},"end":{"line":10,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "infrastructure", {"source":"system-design","start":{"line":11,"column":11},"end":{"line":11,"column":25}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(alias2,alias1(lookupProperty(depth0,"pictures"), "element", {"source":"system-design","start":{"line":19,"column":10},"end":{"line":19,"column":26}} ),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"system-design","start":{"line":19,"column":0},"end":{"line":19,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"picture").call(alias2,alias1(lookupProperty(depth0,"pictures"), "chain", {"source":"system-design","start":{"line":20,"column":10},"end":{"line":20,"column":24}} ),{"name":"picture","hash":{"optional":true,"as":"text"},"data":data,"loc":{"source":"system-design","start":{"line":20,"column":0},"end":{"line":20,"column":50}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Core Components",{"name":"section","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":24,"column":0},"end":{"line":35,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Models",{"name":"section","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":37,"column":0},"end":{"line":39,"column":12}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":25,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias2,alias1(depth0, "parts", {"source":"system-design","start":{"line":26,"column":11},"end":{"line":26,"column":16}} ),"component",{"name":"records","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":26,"column":0},"end":{"line":31,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Data Layer",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"storage"), "primary", {"source":"system-design","start":{"line":32,"column":27},"end":{"line":32,"column":42}} ),lookupProperty(helpers,"itemized").call(alias2,alias1(depth0, "stores", {"source":"system-design","start":{"line":32,"column":53},"end":{"line":32,"column":59}} ),"purpose",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"system-design","start":{"line":32,"column":43},"end":{"line":32,"column":80}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":32,"column":21},"end":{"line":32,"column":81}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":32,"column":0},"end":{"line":32,"column":83}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"API Layer",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"communication"), "api-style", {"source":"system-design","start":{"line":33,"column":26},"end":{"line":33,"column":49}} ),lookupProperty(helpers,"itemized").call(alias2,alias1(depth0, "apis", {"source":"system-design","start":{"line":33,"column":60},"end":{"line":33,"column":64}} ),"text",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"system-design","start":{"line":33,"column":50},"end":{"line":33,"column":82}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":33,"column":20},"end":{"line":33,"column":83}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":33,"column":0},"end":{"line":33,"column":85}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":27,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias2,alias1(depth0, "title", {"source":"system-design","start":{"line":28,"column":7},"end":{"line":28,"column":12}} ),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":28,"column":0},"end":{"line":28,"column":14}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,lookupProperty(helpers,"join").call(alias2,alias1(depth0, "purpose", {"source":"system-design","start":{"line":28,"column":28},"end":{"line":28,"column":35}} ),alias1(depth0, "duties", {"source":"system-design","start":{"line":28,"column":36},"end":{"line":28,"column":42}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":28,"column":22},"end":{"line":28,"column":43}}}),{"name":"when","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":28,"column":14},"end":{"line":28,"column":86}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias2,alias1(depth0, "contract", {"source":"system-design","start":{"line":29,"column":9},"end":{"line":29,"column":17}} ),{"name":"fenced","hash":{"label":"Interface"},"data":data,"loc":{"source":"system-design","start":{"line":29,"column":0},"end":{"line":29,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(alias2,lookupProperty(helpers,"join").call(alias2,alias1(depth0, "purpose", {"source":"system-design","start":{"line":28,"column":60},"end":{"line":28,"column":67}} ),alias1(depth0, "duties", {"source":"system-design","start":{"line":28,"column":68},"end":{"line":28,"column":74}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":28,"column":54},"end":{"line":28,"column":75}}}),{"name":"text","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":28,"column":47},"end":{"line":28,"column":77}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"data"), "code", {"source":"system-design","start":{"line":38,"column":9},"end":{"line":38,"column":18}} ),{"name":"fenced","hash":{"label":"Entities"},"data":data,"loc":{"source":"system-design","start":{"line":38,"column":0},"end":{"line":38,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "decisions", {"source":"system-design","start":{"line":43,"column":11},"end":{"line":43,"column":20}} ),"decision",{"name":"records","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":43,"column":0},"end":{"line":65,"column":12}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias2,3,lookupProperty(helpers,"cat").call(alias2,"Decision ",alias1(depth0, "number", {"source":"system-design","start":{"line":44,"column":30},"end":{"line":44,"column":36}} ),": ",alias1(depth0, "title", {"source":"system-design","start":{"line":44,"column":42},"end":{"line":44,"column":47}} ),{"name":"cat","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":44,"column":13},"end":{"line":44,"column":48}}}),{"name":"section","hash":{"path":alias1(depth0, "path", {"source":"system-design","start":{"line":44,"column":54},"end":{"line":44,"column":58}} )},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":44,"column":0},"end":{"line":64,"column":12}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":45,"column":0},"end":{"line":63,"column":9}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Status",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "reservation", {"source":"system-design","start":{"line":46,"column":26},"end":{"line":46,"column":37}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":46,"column":17},"end":{"line":46,"column":38}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":46,"column":0},"end":{"line":46,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Context",alias1(depth0, "context", {"source":"system-design","start":{"line":47,"column":18},"end":{"line":47,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":47,"column":0},"end":{"line":47,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "option", {"source":"system-design","start":{"line":48,"column":8},"end":{"line":48,"column":14}} ),{"name":"when","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"source":"system-design","start":{"line":48,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Decision",alias1(depth0, "chosen", {"source":"system-design","start":{"line":60,"column":19},"end":{"line":60,"column":25}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":60,"column":0},"end":{"line":60,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rationale",lookupProperty(helpers,"join").call(alias2,alias1(depth0, "rationale", {"source":"system-design","start":{"line":61,"column":26},"end":{"line":61,"column":35}} ),alias1(depth0, "trade-off", {"source":"system-design","start":{"line":61,"column":36},"end":{"line":61,"column":45}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":61,"column":20},"end":{"line":61,"column":46}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":61,"column":0},"end":{"line":61,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Implementation Impact",alias1(depth0, "impact", {"source":"system-design","start":{"line":62,"column":32},"end":{"line":62,"column":38}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":62,"column":0},"end":{"line":62,"column":40}}})) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":49,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,"Options Considered",{"name":"bold","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":50,"column":0},"end":{"line":50,"column":29}}})) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":51,"column":0},"end":{"line":55,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "option", {"source":"system-design","start":{"line":52,"column":11},"end":{"line":52,"column":17}} ),"option",{"name":"records","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":52,"column":0},"end":{"line":54,"column":12}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"system-design","start":{"line":53,"column":8},"end":{"line":53,"column":13}} ),alias1(depth0, "weighed", {"source":"system-design","start":{"line":53,"column":14},"end":{"line":53,"column":21}} ),{"name":"field","hash":{"bare":true,"end":alias1(depth0, "mark", {"source":"system-design","start":{"line":53,"column":26},"end":{"line":53,"column":30}} )},"data":data,"loc":{"source":"system-design","start":{"line":53,"column":0},"end":{"line":53,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Options Considered",lookupProperty(helpers,"titles").call(alias1,container.strict(depth0, "option", {"source":"system-design","start":{"line":58,"column":37},"end":{"line":58,"column":43}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":58,"column":29},"end":{"line":58,"column":44}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":58,"column":0},"end":{"line":58,"column":46}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"External System Integrations",{"name":"section","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":69,"column":0},"end":{"line":71,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Integration Points",{"name":"section","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":73,"column":0},"end":{"line":80,"column":12}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"integrations"), "code", {"source":"system-design","start":{"line":70,"column":9},"end":{"line":70,"column":26}} ),{"name":"fenced","hash":{"label":"Adapters"},"data":data,"loc":{"source":"system-design","start":{"line":70,"column":0},"end":{"line":70,"column":45}}})) != null ? stack1 : "")
    + "\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":74,"column":0},"end":{"line":79,"column":9}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authentication Provider",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"integrations"), "auth", {"source":"system-design","start":{"line":75,"column":44},"end":{"line":75,"column":61}} ),"mechanism",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":75,"column":34},"end":{"line":75,"column":74}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":75,"column":0},"end":{"line":75,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"External APIs",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"integrations"), "api", {"source":"system-design","start":{"line":76,"column":34},"end":{"line":76,"column":50}} ),"purpose","mechanism",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":76,"column":24},"end":{"line":76,"column":73}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":76,"column":0},"end":{"line":76,"column":75}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Message Queues",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"communication"), "messaging", {"source":"system-design","start":{"line":77,"column":31},"end":{"line":77,"column":54}} ),lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"integrations"), "queue", {"source":"system-design","start":{"line":77,"column":65},"end":{"line":77,"column":83}} ),"purpose","mechanism",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":77,"column":55},"end":{"line":77,"column":106}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":77,"column":25},"end":{"line":77,"column":107}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":77,"column":0},"end":{"line":77,"column":109}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"File Storage",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"integrations"), "files", {"source":"system-design","start":{"line":78,"column":33},"end":{"line":78,"column":51}} ),"purpose","mechanism",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":78,"column":23},"end":{"line":78,"column":74}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":78,"column":0},"end":{"line":78,"column":76}}})) != null ? stack1 : "")
    + "\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":84,"column":0},"end":{"line":90,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "security", {"source":"system-design","start":{"line":91,"column":10},"end":{"line":91,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authentication Flow",alias1(lookupProperty(depth0,"security"), "authentication", {"source":"system-design","start":{"line":85,"column":30},"end":{"line":85,"column":53}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":85,"column":0},"end":{"line":85,"column":55}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Authorization Model",alias1(lookupProperty(depth0,"security"), "authorization", {"source":"system-design","start":{"line":86,"column":30},"end":{"line":86,"column":52}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":86,"column":0},"end":{"line":86,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Data Protection",lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"tell").call(alias2,"At rest: ",alias1(lookupProperty(depth0,"security"), "encryption-at-rest", {"source":"system-design","start":{"line":87,"column":50},"end":{"line":87,"column":77}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":87,"column":32},"end":{"line":87,"column":78}}}),lookupProperty(helpers,"tell").call(alias2,"In transit: ",alias1(lookupProperty(depth0,"security"), "encryption-in-transit", {"source":"system-design","start":{"line":87,"column":100},"end":{"line":87,"column":130}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":87,"column":79},"end":{"line":87,"column":131}}}),lookupProperty(helpers,"tell").call(alias2,"Personal data: ",alias1(lookupProperty(depth0,"security"), "pii", {"source":"system-design","start":{"line":87,"column":156},"end":{"line":87,"column":168}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":87,"column":132},"end":{"line":87,"column":169}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":87,"column":26},"end":{"line":87,"column":170}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":87,"column":0},"end":{"line":87,"column":172}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"API Security",lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"tell").call(alias2,"Rate limits: ",alias1(lookupProperty(depth0,"security"), "rate-limiting", {"source":"system-design","start":{"line":88,"column":51},"end":{"line":88,"column":73}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":88,"column":29},"end":{"line":88,"column":74}}}),lookupProperty(helpers,"tell").call(alias2,"CORS: ",alias1(lookupProperty(depth0,"security"), "cors", {"source":"system-design","start":{"line":88,"column":90},"end":{"line":88,"column":103}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":88,"column":75},"end":{"line":88,"column":104}}}),lookupProperty(helpers,"tell").call(alias2,"Input validation: ",alias1(lookupProperty(depth0,"security"), "input-validation", {"source":"system-design","start":{"line":88,"column":132},"end":{"line":88,"column":157}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":88,"column":105},"end":{"line":88,"column":158}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":88,"column":23},"end":{"line":88,"column":159}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":88,"column":0},"end":{"line":88,"column":161}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "security", {"source":"system-design","start":{"line":89,"column":11},"end":{"line":89,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability Strategy",{"name":"section","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":95,"column":0},"end":{"line":106,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Optimization Considerations",{"name":"section","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":108,"column":0},"end":{"line":117,"column":12}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":96,"column":0},"end":{"line":103,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "scalability", {"source":"system-design","start":{"line":104,"column":10},"end":{"line":104,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "storage", {"source":"system-design","start":{"line":105,"column":10},"end":{"line":105,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Horizontal Scaling",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"scalability"), "horizontal", {"source":"system-design","start":{"line":97,"column":35},"end":{"line":97,"column":57}} ),alias1(lookupProperty(depth0,"scalability"), "load-balancing", {"source":"system-design","start":{"line":97,"column":58},"end":{"line":97,"column":84}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":97,"column":29},"end":{"line":97,"column":85}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":97,"column":0},"end":{"line":97,"column":87}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Database Optimization",alias1(lookupProperty(depth0,"scalability"), "database", {"source":"system-design","start":{"line":98,"column":32},"end":{"line":98,"column":52}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":98,"column":0},"end":{"line":98,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Caching Strategy",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"scalability"), "caching", {"source":"system-design","start":{"line":99,"column":34},"end":{"line":99,"column":53}} ),alias1(lookupProperty(depth0,"storage"), "caching", {"source":"system-design","start":{"line":99,"column":54},"end":{"line":99,"column":69}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":99,"column":27},"end":{"line":99,"column":70}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":99,"column":0},"end":{"line":99,"column":72}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Performance Targets",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "target", {"source":"system-design","start":{"line":100,"column":40},"end":{"line":100,"column":54}} ),"latency","throughput",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":100,"column":30},"end":{"line":100,"column":78}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":100,"column":0},"end":{"line":100,"column":80}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "scalability", {"source":"system-design","start":{"line":101,"column":11},"end":{"line":101,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "storage", {"source":"system-design","start":{"line":102,"column":11},"end":{"line":102,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"having").call(alias1,container.strict(lookupProperty(depth0,"records"), "optimization", {"source":"system-design","start":{"line":109,"column":16},"end":{"line":109,"column":36}} ),"code",{"name":"having","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":109,"column":8},"end":{"line":109,"column":44}}}),{"name":"when","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(31, data, 0),"data":data,"loc":{"source":"system-design","start":{"line":109,"column":0},"end":{"line":116,"column":9}}})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"having").call(alias1,container.strict(lookupProperty(depth0,"records"), "optimization", {"source":"system-design","start":{"line":110,"column":19},"end":{"line":110,"column":39}} ),"code",{"name":"having","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":110,"column":11},"end":{"line":110,"column":47}}}),"optimization",{"name":"records","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":110,"column":0},"end":{"line":113,"column":12}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,alias1(depth0, "title", {"source":"system-design","start":{"line":111,"column":8},"end":{"line":111,"column":13}} ),lookupProperty(helpers,"first").call(alias2,alias1(depth0, "text", {"source":"system-design","start":{"line":111,"column":21},"end":{"line":111,"column":25}} ),alias1(depth0, "implementation", {"source":"system-design","start":{"line":111,"column":26},"end":{"line":111,"column":40}} ),alias1(depth0, "impact", {"source":"system-design","start":{"line":111,"column":41},"end":{"line":111,"column":47}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":111,"column":14},"end":{"line":111,"column":48}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":111,"column":0},"end":{"line":111,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias2,alias1(depth0, "code", {"source":"system-design","start":{"line":112,"column":9},"end":{"line":112,"column":13}} ),{"name":"fenced","hash":{"label":"Code"},"data":data,"loc":{"source":"system-design","start":{"line":112,"column":0},"end":{"line":112,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"data"), "indexCode", {"source":"system-design","start":{"line":115,"column":9},"end":{"line":115,"column":23}} ),{"name":"fenced","hash":{"label":"Indexes"},"data":data,"loc":{"source":"system-design","start":{"line":115,"column":0},"end":{"line":115,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":121,"column":0},"end":{"line":128,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "errors", {"source":"system-design","start":{"line":129,"column":10},"end":{"line":129,"column":16}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "logging", {"source":"system-design","start":{"line":130,"column":10},"end":{"line":130,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Exception Hierarchy",lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"prose").call(alias2,alias1(lookupProperty(depth0,"errors"), "hierarchy", {"source":"system-design","start":{"line":122,"column":43},"end":{"line":122,"column":59}} ),{"name":"prose","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":122,"column":36},"end":{"line":122,"column":60}}}),lookupProperty(helpers,"first").call(alias2,lookupProperty(helpers,"codes").call(alias2,alias1(lookupProperty(depth0,"errors"), "hierarchy", {"source":"system-design","start":{"line":122,"column":75},"end":{"line":122,"column":91}} ),{"name":"codes","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":122,"column":68},"end":{"line":122,"column":92}}}),alias1(depth0, "error-classes", {"source":"system-design","start":{"line":122,"column":93},"end":{"line":122,"column":106}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":122,"column":61},"end":{"line":122,"column":107}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":122,"column":30},"end":{"line":122,"column":108}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":122,"column":0},"end":{"line":122,"column":110}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Error Response Format",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"errors"), "response-format", {"source":"system-design","start":{"line":123,"column":39},"end":{"line":123,"column":61}} ),alias1(lookupProperty(depth0,"api"), "error-format", {"source":"system-design","start":{"line":123,"column":62},"end":{"line":123,"column":78}} ),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":123,"column":32},"end":{"line":123,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":123,"column":0},"end":{"line":123,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Logging Strategy",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"logging"), "strategy", {"source":"system-design","start":{"line":124,"column":33},"end":{"line":124,"column":49}} ),alias1(lookupProperty(depth0,"observability"), "error-tracking", {"source":"system-design","start":{"line":124,"column":50},"end":{"line":124,"column":78}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":124,"column":27},"end":{"line":124,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":124,"column":0},"end":{"line":124,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Recovery Mechanisms",lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"tell").call(alias2,"Retry: ",alias1(lookupProperty(depth0,"errors"), "retry", {"source":"system-design","start":{"line":125,"column":52},"end":{"line":125,"column":64}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":125,"column":36},"end":{"line":125,"column":65}}}),lookupProperty(helpers,"tell").call(alias2,"Fallback: ",alias1(lookupProperty(depth0,"errors"), "fallback", {"source":"system-design","start":{"line":125,"column":85},"end":{"line":125,"column":100}} ),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":125,"column":66},"end":{"line":125,"column":101}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":125,"column":30},"end":{"line":125,"column":102}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":125,"column":0},"end":{"line":125,"column":104}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "errors", {"source":"system-design","start":{"line":126,"column":11},"end":{"line":126,"column":17}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "logging", {"source":"system-design","start":{"line":127,"column":11},"end":{"line":127,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias2,lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"migration"), "current-state", {"source":"system-design","start":{"line":134,"column":14},"end":{"line":134,"column":37}} ),alias1(lookupProperty(depth0,"migration"), "data", {"source":"system-design","start":{"line":134,"column":38},"end":{"line":134,"column":52}} ),alias1(lookupProperty(depth0,"migration"), "rollback", {"source":"system-design","start":{"line":134,"column":53},"end":{"line":134,"column":71}} ),lookupProperty(helpers,"titles").call(alias2,alias1(lookupProperty(depth0,"records"), "phase", {"source":"system-design","start":{"line":134,"column":80},"end":{"line":134,"column":93}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":134,"column":72},"end":{"line":134,"column":94}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":134,"column":8},"end":{"line":134,"column":95}}}),{"name":"when","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":134,"column":0},"end":{"line":145,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,3,"Development Roadmap",{"name":"section","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":147,"column":0},"end":{"line":156,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,3,"Performance Considerations",{"name":"section","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":158,"column":0},"end":{"line":169,"column":12}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Migration Strategy",{"name":"section","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":135,"column":0},"end":{"line":144,"column":12}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":136,"column":0},"end":{"line":142,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "migration", {"source":"system-design","start":{"line":143,"column":10},"end":{"line":143,"column":19}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Current State",alias1(lookupProperty(depth0,"migration"), "current-state", {"source":"system-design","start":{"line":137,"column":24},"end":{"line":137,"column":47}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":137,"column":0},"end":{"line":137,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Migration Phases",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "phase", {"source":"system-design","start":{"line":138,"column":37},"end":{"line":138,"column":50}} ),"text",{"name":"itemized","hash":{"bare":true,"ordered":true},"data":data,"loc":{"source":"system-design","start":{"line":138,"column":27},"end":{"line":138,"column":81}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":138,"column":0},"end":{"line":138,"column":83}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Rollback Plan",alias1(lookupProperty(depth0,"migration"), "rollback", {"source":"system-design","start":{"line":139,"column":24},"end":{"line":139,"column":42}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":139,"column":0},"end":{"line":139,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Data Migration",alias1(lookupProperty(depth0,"migration"), "data", {"source":"system-design","start":{"line":140,"column":25},"end":{"line":140,"column":39}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":140,"column":0},"end":{"line":140,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "migration", {"source":"system-design","start":{"line":141,"column":11},"end":{"line":141,"column":20}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":148,"column":0},"end":{"line":154,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),container.strict(depth0, "roadmap", {"source":"system-design","start":{"line":155,"column":10},"end":{"line":155,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Foundation Setup",alias1(lookupProperty(depth0,"roadmap"), "foundation", {"source":"system-design","start":{"line":149,"column":27},"end":{"line":149,"column":45}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":149,"column":0},"end":{"line":149,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Core Implementation",alias1(lookupProperty(depth0,"roadmap"), "core", {"source":"system-design","start":{"line":150,"column":30},"end":{"line":150,"column":42}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":150,"column":0},"end":{"line":150,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Integration & Testing",alias1(lookupProperty(depth0,"roadmap"), "integration", {"source":"system-design","start":{"line":151,"column":32},"end":{"line":151,"column":51}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":151,"column":0},"end":{"line":151,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Performance Optimization",alias1(lookupProperty(depth0,"roadmap"), "performance", {"source":"system-design","start":{"line":152,"column":35},"end":{"line":152,"column":54}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":152,"column":0},"end":{"line":152,"column":56}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "roadmap", {"source":"system-design","start":{"line":153,"column":11},"end":{"line":153,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":159,"column":0},"end":{"line":166,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "performance", {"source":"system-design","start":{"line":167,"column":10},"end":{"line":167,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "observability", {"source":"system-design","start":{"line":168,"column":10},"end":{"line":168,"column":23}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Bottleneck Analysis",lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "bottleneck", {"source":"system-design","start":{"line":160,"column":40},"end":{"line":160,"column":58}} ),"text","mitigation",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":160,"column":30},"end":{"line":160,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":160,"column":0},"end":{"line":160,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Monitoring Strategy",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"observability"), "monitoring", {"source":"system-design","start":{"line":161,"column":36},"end":{"line":161,"column":60}} ),lookupProperty(helpers,"tell").call(alias2,"Metrics: ",lookupProperty(helpers,"titles").call(alias2,alias1(lookupProperty(depth0,"records"), "metric", {"source":"system-design","start":{"line":161,"column":87},"end":{"line":161,"column":101}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":79},"end":{"line":161,"column":102}}}),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":61},"end":{"line":161,"column":103}}}),lookupProperty(helpers,"tell").call(alias2,"Alerts: ",lookupProperty(helpers,"titles").call(alias2,alias1(lookupProperty(depth0,"records"), "alert", {"source":"system-design","start":{"line":161,"column":129},"end":{"line":161,"column":142}} ),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":121},"end":{"line":161,"column":143}}}),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":104},"end":{"line":161,"column":144}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":30},"end":{"line":161,"column":145}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":0},"end":{"line":161,"column":147}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Load Testing Plan",lookupProperty(helpers,"join").call(alias2,lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"system-design","start":{"line":162,"column":47},"end":{"line":162,"column":59}} ),"level","load",{"name":"only","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":41},"end":{"line":162,"column":75}}}),"text",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":34},"end":{"line":162,"column":83}}}),lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"system-design","start":{"line":162,"column":97},"end":{"line":162,"column":109}} ),"level","load",{"name":"only","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":91},"end":{"line":162,"column":125}}}),"approach",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":84},"end":{"line":162,"column":137}}}),lookupProperty(helpers,"tell").call(alias2,"Tools: ",lookupProperty(helpers,"pluck").call(alias2,lookupProperty(helpers,"only").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"system-design","start":{"line":162,"column":167},"end":{"line":162,"column":179}} ),"level","load",{"name":"only","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":161},"end":{"line":162,"column":195}}}),"tools",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":154},"end":{"line":162,"column":204}}}),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":138},"end":{"line":162,"column":205}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":28},"end":{"line":162,"column":206}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":0},"end":{"line":162,"column":208}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Capacity Planning",alias1(lookupProperty(depth0,"performance"), "capacity", {"source":"system-design","start":{"line":163,"column":28},"end":{"line":163,"column":48}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":163,"column":0},"end":{"line":163,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "performance", {"source":"system-design","start":{"line":164,"column":11},"end":{"line":164,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "observability", {"source":"system-design","start":{"line":165,"column":11},"end":{"line":165,"column":24}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":173,"column":0},"end":{"line":181,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "conventions", {"source":"system-design","start":{"line":182,"column":10},"end":{"line":182,"column":21}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "testing", {"source":"system-design","start":{"line":183,"column":10},"end":{"line":183,"column":17}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),alias1(depth0, "delivery", {"source":"system-design","start":{"line":184,"column":10},"end":{"line":184,"column":18}} ),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias2,"Code Organization",alias1(lookupProperty(depth0,"conventions"), "files", {"source":"system-design","start":{"line":174,"column":28},"end":{"line":174,"column":45}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":174,"column":0},"end":{"line":174,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Testing Strategy",lookupProperty(helpers,"first").call(alias2,alias1(lookupProperty(depth0,"testing"), "strategy", {"source":"system-design","start":{"line":175,"column":34},"end":{"line":175,"column":50}} ),lookupProperty(helpers,"itemized").call(alias2,alias1(lookupProperty(depth0,"records"), "test", {"source":"system-design","start":{"line":175,"column":61},"end":{"line":175,"column":73}} ),"approach","text",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":175,"column":51},"end":{"line":175,"column":92}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":175,"column":27},"end":{"line":175,"column":93}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":175,"column":0},"end":{"line":175,"column":95}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Documentation",alias1(lookupProperty(depth0,"conventions"), "documentation", {"source":"system-design","start":{"line":176,"column":24},"end":{"line":176,"column":49}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":176,"column":0},"end":{"line":176,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Deployment Pipeline",lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"delivery"), "pipeline", {"source":"system-design","start":{"line":177,"column":36},"end":{"line":177,"column":53}} ),alias1(lookupProperty(depth0,"delivery"), "strategy", {"source":"system-design","start":{"line":177,"column":54},"end":{"line":177,"column":71}} ),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":177,"column":30},"end":{"line":177,"column":72}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":177,"column":0},"end":{"line":177,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "conventions", {"source":"system-design","start":{"line":178,"column":11},"end":{"line":178,"column":22}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "testing", {"source":"system-design","start":{"line":179,"column":11},"end":{"line":179,"column":18}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),alias1(depth0, "delivery", {"source":"system-design","start":{"line":180,"column":11},"end":{"line":180,"column":19}} ),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias1,lookupProperty(helpers,"cat").call(alias1,container.strict(lookupProperty(depth0,"document"), "title", {"source":"system-design","start":{"line":1,"column":12},"end":{"line":1,"column":26}} )," - System Design",{"name":"cat","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":1,"column":7},"end":{"line":1,"column":46}}}),{"name":"page","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":1,"column":0},"end":{"line":1,"column":48}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Architecture Overview",{"name":"section","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":3,"column":0},"end":{"line":16,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Architecture Visualization",{"name":"section","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":18,"column":0},"end":{"line":21,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"System Components",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":23,"column":0},"end":{"line":40,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Technical Decisions",{"name":"section","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":42,"column":0},"end":{"line":66,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Integration Architecture",{"name":"section","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":68,"column":0},"end":{"line":81,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Security Architecture",{"name":"section","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":83,"column":0},"end":{"line":92,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Performance Architecture",{"name":"section","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":94,"column":0},"end":{"line":118,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Error Handling Strategy",{"name":"section","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":120,"column":0},"end":{"line":131,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Implementation Planning",{"name":"section","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":133,"column":0},"end":{"line":170,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Development Standards",{"name":"section","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":172,"column":0},"end":{"line":185,"column":12}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
};

export const partials: Readonly<Record<string, object>> = {
  "below": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,depth0,{"name":"perhaps","hash":{},"data":data,"loc":{"source":"below","start":{"line":3,"column":13},"end":{"line":3,"column":27}}}),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"below","start":{"line":3,"column":0},"end":{"line":3,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,container.strict(lookupProperty(depth0,"more"), "title", {"source":"below","start":{"line":6,"column":14},"end":{"line":6,"column":24}} ),", step by step",{"name":"cat","hash":{},"data":data,"loc":{"source":"below","start":{"line":6,"column":9},"end":{"line":6,"column":42}}}),{"name":"under","hash":{"colon":"outside"},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"below","start":{"line":6,"column":0},"end":{"line":8,"column":10}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,container.strict(lookupProperty(depth0,"more"), "steps", {"source":"below","start":{"line":7,"column":22},"end":{"line":7,"column":32}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"below","start":{"line":7,"column":13},"end":{"line":7,"column":33}}}),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"below","start":{"line":7,"column":0},"end":{"line":7,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"more"), "codes", {"source":"below","start":{"line":2,"column":8},"end":{"line":2,"column":18}} ),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"below","start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"more"), "steps", {"source":"below","start":{"line":5,"column":8},"end":{"line":5,"column":18}} ),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"below","start":{"line":5,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "building-blocks": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"building block",{"name":"records","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"building-blocks","start":{"line":3,"column":0},"end":{"line":5,"column":12}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"building-blocks","start":{"line":4,"column":0},"end":{"line":4,"column":131}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "title", {"source":"building-blocks","start":{"line":4,"column":21},"end":{"line":4,"column":26}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"building-blocks","start":{"line":4,"column":8},"end":{"line":4,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias2,"Responsibility",alias1(depth0, "responsibilities", {"source":"building-blocks","start":{"line":4,"column":55},"end":{"line":4,"column":71}} ),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"building-blocks","start":{"line":4,"column":28},"end":{"line":4,"column":73}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "technology", {"source":"building-blocks","start":{"line":4,"column":86},"end":{"line":4,"column":96}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"building-blocks","start":{"line":4,"column":73},"end":{"line":4,"column":98}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias2,alias1(depth0, "interfaces", {"source":"building-blocks","start":{"line":4,"column":111},"end":{"line":4,"column":121}} ),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"building-blocks","start":{"line":4,"column":98},"end":{"line":4,"column":123}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Building block","Responsibility","Technology","Interfaces and users",{"name":"table","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"building-blocks","start":{"line":2,"column":0},"end":{"line":6,"column":10}}})) != null ? stack1 : "");
},"useData":true},
  "concern": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "label", {"source":"concern","start":{"line":3,"column":8},"end":{"line":3,"column":13}} ),alias1(depth0, "value", {"source":"concern","start":{"line":3,"column":14},"end":{"line":3,"column":19}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"concern","start":{"line":3,"column":0},"end":{"line":3,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"more"), "keys", {"source":"concern","start":{"line":2,"column":8},"end":{"line":2,"column":17}} ),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"concern","start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),depth0,{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "labels": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "label", {"source":"labels","start":{"line":3,"column":8},"end":{"line":3,"column":13}} ),alias1(depth0, "value", {"source":"labels","start":{"line":3,"column":14},"end":{"line":3,"column":19}} ),{"name":"field","hash":{},"data":data,"loc":{"source":"labels","start":{"line":3,"column":0},"end":{"line":3,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":6,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,"Practices",{"name":"bold","hash":{},"data":data,"loc":{"source":"labels","start":{"line":7,"column":0},"end":{"line":7,"column":20}}})) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":8,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(depth0,"more"),"practices"), "items", {"source":"labels","start":{"line":9,"column":8},"end":{"line":9,"column":28}} ),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"task").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "done", {"source":"labels","start":{"line":10,"column":7},"end":{"line":10,"column":11}} ),alias1(depth0, "text", {"source":"labels","start":{"line":10,"column":12},"end":{"line":10,"column":16}} ),{"name":"task","hash":{},"data":data,"loc":{"source":"labels","start":{"line":10,"column":0},"end":{"line":10,"column":18}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"more"), "labels", {"source":"labels","start":{"line":2,"column":8},"end":{"line":2,"column":19}} ),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(lookupProperty(depth0,"more"), "practices", {"source":"labels","start":{"line":5,"column":8},"end":{"line":5,"column":22}} ),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":5,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "madr-decision": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"meta").call(alias2,"status",alias1(depth0, "state", {"source":"madr-decision","start":{"line":3,"column":16},"end":{"line":3,"column":21}} ),{"name":"meta","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":3,"column":0},"end":{"line":3,"column":23}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"meta").call(alias2,"date",alias1(depth0, "date", {"source":"madr-decision","start":{"line":4,"column":14},"end":{"line":4,"column":18}} ),{"name":"meta","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":4,"column":0},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"meta").call(alias2,"decision-makers",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "decider", {"source":"madr-decision","start":{"line":5,"column":34},"end":{"line":5,"column":41}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":5,"column":25},"end":{"line":5,"column":42}}}),{"name":"meta","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":5,"column":0},"end":{"line":5,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"meta").call(alias2,"consulted",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "consulted", {"source":"madr-decision","start":{"line":6,"column":28},"end":{"line":6,"column":37}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":6,"column":19},"end":{"line":6,"column":38}}}),{"name":"meta","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":6,"column":0},"end":{"line":6,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"meta").call(alias2,"informed",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "informed", {"source":"madr-decision","start":{"line":7,"column":27},"end":{"line":7,"column":35}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":7,"column":18},"end":{"line":7,"column":36}}}),{"name":"meta","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":7,"column":0},"end":{"line":7,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "context", {"source":"madr-decision","start":{"line":13,"column":13},"end":{"line":13,"column":20}} ),{"name":"paragraphs","hash":{"label":"Context"},"data":data,"loc":{"source":"madr-decision","start":{"line":13,"column":0},"end":{"line":13,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "text", {"source":"madr-decision","start":{"line":14,"column":8},"end":{"line":14,"column":12}} ),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":14,"column":0},"end":{"line":14,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text", {"source":"madr-decision","start":{"line":14,"column":27},"end":{"line":14,"column":31}} ),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":14,"column":14},"end":{"line":14,"column":33}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":18,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,container.strict(depth0, "driver", {"source":"madr-decision","start":{"line":19,"column":17},"end":{"line":19,"column":23}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":19,"column":8},"end":{"line":19,"column":24}}}),{"name":"items","hash":{"label":"Driver"},"data":data,"loc":{"source":"madr-decision","start":{"line":19,"column":0},"end":{"line":19,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "ways", {"source":"madr-decision","start":{"line":25,"column":8},"end":{"line":25,"column":12}} ),{"name":"items","hash":{"label":"Option"},"data":data,"loc":{"source":"madr-decision","start":{"line":25,"column":0},"end":{"line":25,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "outcome", {"source":"madr-decision","start":{"line":30,"column":13},"end":{"line":30,"column":20}} ),{"name":"paragraphs","hash":{"label":"Decision"},"data":data,"loc":{"source":"madr-decision","start":{"line":30,"column":0},"end":{"line":30,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"paragraphs").call(alias2,alias1(depth0, "rationale", {"source":"madr-decision","start":{"line":31,"column":13},"end":{"line":31,"column":22}} ),{"name":"paragraphs","hash":{"label":"Rationale"},"data":data,"loc":{"source":"madr-decision","start":{"line":31,"column":0},"end":{"line":31,"column":42}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,3,"Consequences",{"name":"section","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":33,"column":0},"end":{"line":39,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias2,3,"Confirmation",{"name":"section","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":41,"column":0},"end":{"line":43,"column":12}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":34,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias2,alias1(depth0, "consequence", {"source":"madr-decision","start":{"line":35,"column":8},"end":{"line":35,"column":19}} ),{"name":"items","hash":{"label":"Consequence"},"data":data,"loc":{"source":"madr-decision","start":{"line":35,"column":0},"end":{"line":35,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Trade-off",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "trade-off", {"source":"madr-decision","start":{"line":36,"column":29},"end":{"line":36,"column":38}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":36,"column":20},"end":{"line":36,"column":39}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":36,"column":0},"end":{"line":36,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias2,"Impact",lookupProperty(helpers,"perhaps").call(alias2,alias1(depth0, "impact", {"source":"madr-decision","start":{"line":37,"column":26},"end":{"line":37,"column":32}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":37,"column":17},"end":{"line":37,"column":33}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":37,"column":0},"end":{"line":37,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,container.strict(depth0, "confirmation", {"source":"madr-decision","start":{"line":42,"column":22},"end":{"line":42,"column":34}} ),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":42,"column":13},"end":{"line":42,"column":35}}}),{"name":"paragraphs","hash":{"label":"Confirmation"},"data":data,"loc":{"source":"madr-decision","start":{"line":42,"column":0},"end":{"line":42,"column":58}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"weighed"), "items", {"source":"madr-decision","start":{"line":47,"column":8},"end":{"line":47,"column":21}} ),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":47,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,container.strict(depth0, "title", {"source":"madr-decision","start":{"line":48,"column":13},"end":{"line":48,"column":18}} ),{"name":"section","hash":{"path":"option"},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":48,"column":0},"end":{"line":55,"column":12}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias1,container.strict(depth0, "text", {"source":"madr-decision","start":{"line":49,"column":8},"end":{"line":49,"column":12}} ),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":49,"column":0},"end":{"line":49,"column":42}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":50,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias2,alias1(depth0, "for", {"source":"madr-decision","start":{"line":51,"column":8},"end":{"line":51,"column":11}} ),{"name":"items","hash":{"label":"Pro"},"data":data,"loc":{"source":"madr-decision","start":{"line":51,"column":0},"end":{"line":51,"column":25}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "neutral", {"source":"madr-decision","start":{"line":52,"column":8},"end":{"line":52,"column":15}} ),{"name":"when","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":52,"column":0},"end":{"line":52,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"items").call(alias2,alias1(depth0, "against", {"source":"madr-decision","start":{"line":53,"column":8},"end":{"line":53,"column":15}} ),{"name":"items","hash":{"label":"Con"},"data":data,"loc":{"source":"madr-decision","start":{"line":53,"column":0},"end":{"line":53,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "neutral", {"source":"madr-decision","start":{"line":52,"column":25},"end":{"line":52,"column":32}} ),{"name":"items","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":52,"column":17},"end":{"line":52,"column":34}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":60,"column":0},"end":{"line":62,"column":9}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "more", {"source":"madr-decision","start":{"line":61,"column":8},"end":{"line":61,"column":12}} ),{"name":"items","hash":{"label":"Related"},"data":data,"loc":{"source":"madr-decision","start":{"line":61,"column":0},"end":{"line":61,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"front").call(alias1,{"name":"front","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":2,"column":0},"end":{"line":8,"column":10}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"page").call(alias1,container.strict(depth0, "title", {"source":"madr-decision","start":{"line":10,"column":7},"end":{"line":10,"column":12}} ),{"name":"page","hash":{},"data":data,"loc":{"source":"madr-decision","start":{"line":10,"column":0},"end":{"line":10,"column":14}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Context and Problem Statement",{"name":"section","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":12,"column":0},"end":{"line":15,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Decision Drivers",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":17,"column":0},"end":{"line":21,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Considered Options",{"name":"section","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":23,"column":0},"end":{"line":27,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Decision Outcome",{"name":"section","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":29,"column":0},"end":{"line":44,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Pros and Cons of the Options",{"name":"section","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":46,"column":0},"end":{"line":57,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"More Information",{"name":"section","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"madr-decision","start":{"line":59,"column":0},"end":{"line":63,"column":12}}})) != null ? stack1 : "");
},"useData":true},
  "tree-entries": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"tree-entries","start":{"line":3,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(alias2,alias1(depth0, "name", {"source":"tree-entries","start":{"line":4,"column":7},"end":{"line":4,"column":11}} ),{"name":"code","hash":{},"data":data,"loc":{"source":"tree-entries","start":{"line":4,"column":0},"end":{"line":4,"column":13}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias2,alias1(depth0, "purpose", {"source":"tree-entries","start":{"line":4,"column":21},"end":{"line":4,"column":28}} ),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"tree-entries","start":{"line":4,"column":13},"end":{"line":4,"column":57}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias2,{"name":"list","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"tree-entries","start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "purpose", {"source":"tree-entries","start":{"line":4,"column":39},"end":{"line":4,"column":46}} ),{"name":"text","hash":{},"data":data,"loc":{"source":"tree-entries","start":{"line":4,"column":32},"end":{"line":4,"column":48}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"tree-entries"),depth0,{"name":"tree-entries","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "entries", {"source":"tree-entries","start":{"line":2,"column":8},"end":{"line":2,"column":15}} ),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"tree-entries","start":{"line":2,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "weighed-options": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "option", {"source":"weighed-options","start":{"line":3,"column":11},"end":{"line":3,"column":17}} ),"option",{"name":"records","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"weighed-options","start":{"line":3,"column":0},"end":{"line":5,"column":12}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "title", {"source":"weighed-options","start":{"line":4,"column":8},"end":{"line":4,"column":13}} ),alias1(depth0, "weighed", {"source":"weighed-options","start":{"line":4,"column":14},"end":{"line":4,"column":21}} ),{"name":"field","hash":{"bare":true,"end":alias1(depth0, "mark", {"source":"weighed-options","start":{"line":4,"column":26},"end":{"line":4,"column":30}} )},"data":data,"loc":{"source":"weighed-options","start":{"line":4,"column":0},"end":{"line":4,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"weighed-options","start":{"line":2,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
