// @ts-nocheck Written by `npm run generate` from the `.hbs` files: what Handlebars runs.

export const templates: Readonly<Record<string, object>> = {
  "system-architecture": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"overview"),"summary"),lookupProperty(lookupProperty(depth0,"document"),"about"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":4,"column":13},"end":{"line":4,"column":52}}}),{"name":"paragraphs","hash":{"label":"Summary"},"data":data,"loc":{"source":"system-architecture","start":{"line":4,"column":0},"end":{"line":4,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":5,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"overview"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"principle"),"principle",{"name":"records","hash":{"derived":true},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":6,"column":0},"end":{"line":8,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"overview"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
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
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":9},"end":{"line":7,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"text"),{"name":"when","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":23},"end":{"line":7,"column":61}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":39},"end":{"line":7,"column":52}}})) != null ? stack1 : "");
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
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Pattern",lookupProperty(helpers,"titles").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"pattern"),"role","primary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":26},"end":{"line":17,"column":65}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":18},"end":{"line":17,"column":66}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":0},"end":{"line":17,"column":68}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rationale",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"pattern"),"role","primary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":27},"end":{"line":18,"column":66}}}),"rationale","text",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":20},"end":{"line":18,"column":86}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":0},"end":{"line":18,"column":88}}})) != null ? stack1 : "")
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

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"pattern"),"role","secondary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":24,"column":11},"end":{"line":24,"column":52}}}),"pattern",{"name":"records","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":24,"column":0},"end":{"line":26,"column":12}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"use-case"),lookupProperty(depth0,"rationale"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":25,"column":14},"end":{"line":25,"column":39}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":25,"column":0},"end":{"line":25,"column":41}}})) != null ? stack1 : "")
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

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"pictures"),"element"),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"system-architecture","start":{"line":33,"column":0},"end":{"line":33,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"elements"),"component",{"name":"records","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":37,"column":0},"end":{"line":46,"column":12}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),4,lookupProperty(depth0,"title"),{"name":"section","hash":{"path":lookupProperty(depth0,"path")},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":38,"column":0},"end":{"line":45,"column":12}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"lines").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"lines","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":39,"column":0},"end":{"line":44,"column":10}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":40,"column":0},"end":{"line":40,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Location",lookupProperty(depth0,"location"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":41,"column":0},"end":{"line":41,"column":29}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Dependencies",lookupProperty(depth0,"dependencies"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":42,"column":0},"end":{"line":42,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Interfaces",lookupProperty(depth0,"interfaces"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":43,"column":0},"end":{"line":43,"column":33}}})) != null ? stack1 : "")
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

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"pictures"),"data"),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"system-architecture","start":{"line":52,"column":0},"end":{"line":52,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"flow"),"steps"),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"system-architecture","start":{"line":56,"column":0},"end":{"line":56,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":60,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"storage"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Primary Storage",lookupProperty(lookupProperty(depth0,"storage"),"primary"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":61,"column":0},"end":{"line":61,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Caching",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"storage"),"caching"),lookupProperty(lookupProperty(depth0,"scalability"),"caching"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":62,"column":18},"end":{"line":62,"column":61}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":62,"column":0},"end":{"line":62,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Backup",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"storage"),"backup"),lookupProperty(lookupProperty(depth0,"reliability"),"backup"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":63,"column":17},"end":{"line":63,"column":58}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":63,"column":0},"end":{"line":63,"column":60}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"storage"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
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

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"integrations"),"apis"),"integration",{"name":"records","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":73,"column":0},"end":{"line":75,"column":12}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"summary"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":74,"column":0},"end":{"line":74,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":80,"column":0},"end":{"line":85,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"communication"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"integrations"),"internal"),"integration",{"name":"records","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":81,"column":0},"end":{"line":83,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"communication"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"first").call(alias1,lookupProperty(depth0,"mechanism"),lookupProperty(depth0,"purpose"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":82,"column":14},"end":{"line":82,"column":39}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":82,"column":0},"end":{"line":82,"column":41}}})) != null ? stack1 : "")
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

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"environments"),"environment",{"name":"records","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":93,"column":0},"end":{"line":95,"column":12}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"setup"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":94,"column":0},"end":{"line":94,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":100,"column":0},"end":{"line":106,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"infrastructure"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"observability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Hosting",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"infrastructure"),"hosting"),lookupProperty(lookupProperty(depth0,"production"),"hosting"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":101,"column":18},"end":{"line":101,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":101,"column":0},"end":{"line":101,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Scaling",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"production"),"scaling"),lookupProperty(lookupProperty(depth0,"scalability"),"horizontal"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":102,"column":18},"end":{"line":102,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":102,"column":0},"end":{"line":102,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Monitoring",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"production"),"monitoring"),lookupProperty(lookupProperty(depth0,"observability"),"monitoring"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":103,"column":21},"end":{"line":103,"column":75}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":103,"column":0},"end":{"line":103,"column":77}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"infrastructure"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"observability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Key Architectural Decisions",{"name":"section","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":113,"column":0},"end":{"line":127,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technology Choices",{"name":"section","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":129,"column":0},"end":{"line":135,"column":12}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":114,"column":0},"end":{"line":126,"column":9}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"decision"),"decision",{"name":"records","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":115,"column":0},"end":{"line":125,"column":12}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":116,"column":0},"end":{"line":124,"column":9}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":117,"column":0},"end":{"line":117,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":118,"column":0},"end":{"line":123,"column":9}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Decision",lookupProperty(depth0,"chosen"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":119,"column":0},"end":{"line":119,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rationale",lookupProperty(depth0,"rationale"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":120,"column":0},"end":{"line":120,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Alternatives",lookupProperty(depth0,"others"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":121,"column":0},"end":{"line":121,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Trade-offs",lookupProperty(depth0,"trade-off"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":122,"column":0},"end":{"line":122,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":130,"column":0},"end":{"line":134,"column":9}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"technology"),"technology",{"name":"records","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":131,"column":0},"end":{"line":133,"column":12}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"reason"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":132,"column":0},"end":{"line":132,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Goals",{"name":"section","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":139,"column":0},"end":{"line":149,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Bottlenecks",{"name":"section","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":151,"column":0},"end":{"line":157,"column":12}}})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":140,"column":0},"end":{"line":146,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"performance"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"scalability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Response Time",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"target"),"latency",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"system-architecture","start":{"line":141,"column":24},"end":{"line":141,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":141,"column":0},"end":{"line":141,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Throughput",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"target"),"throughput",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"system-architecture","start":{"line":142,"column":21},"end":{"line":142,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":142,"column":0},"end":{"line":142,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Scalability",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"target"),lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"titled").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"goal"),"Scalability",{"name":"titled","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":55},"end":{"line":143,"column":90}}}),"target",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":48},"end":{"line":143,"column":100}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":22},"end":{"line":143,"column":101}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":0},"end":{"line":143,"column":103}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"performance"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"scalability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":152,"column":0},"end":{"line":156,"column":9}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"bottleneck"),"bottleneck",{"name":"records","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":153,"column":0},"end":{"line":155,"column":12}}})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"text"),lookupProperty(depth0,"mitigation"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":154,"column":14},"end":{"line":154,"column":36}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":154,"column":0},"end":{"line":154,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Layers",{"name":"section","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":161,"column":0},"end":{"line":165,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":167,"column":0},"end":{"line":175,"column":12}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":162,"column":0},"end":{"line":164,"column":9}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"security"),"layer"),{"name":"items","hash":{"label":"Layers"},"data":data,"loc":{"source":"system-architecture","start":{"line":163,"column":0},"end":{"line":163,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":168,"column":0},"end":{"line":173,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"security"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authentication",lookupProperty(helpers,"prose").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"authentication"),{"name":"prose","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":169,"column":25},"end":{"line":169,"column":56}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":169,"column":0},"end":{"line":169,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authorization",lookupProperty(lookupProperty(depth0,"security"),"authorization"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":170,"column":0},"end":{"line":170,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Session Management",lookupProperty(lookupProperty(depth0,"security"),"sessions"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":171,"column":0},"end":{"line":171,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"security"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Handling Strategy",{"name":"section","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":179,"column":0},"end":{"line":187,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Resilience Patterns",{"name":"section","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":189,"column":0},"end":{"line":198,"column":12}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":180,"column":0},"end":{"line":185,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"errors"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Client Errors",lookupProperty(lookupProperty(depth0,"errors"),"client"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":181,"column":0},"end":{"line":181,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Server Errors",lookupProperty(lookupProperty(depth0,"errors"),"server"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":182,"column":0},"end":{"line":182,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"External Service Failures",lookupProperty(lookupProperty(depth0,"errors"),"external"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":183,"column":0},"end":{"line":183,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"errors"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":190,"column":0},"end":{"line":197,"column":9}}})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Circuit Breaker",lookupProperty(lookupProperty(depth0,"errors"),"circuit-breaker"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":191,"column":0},"end":{"line":191,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Retry Logic",lookupProperty(lookupProperty(depth0,"errors"),"retry"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":192,"column":0},"end":{"line":192,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Fallback Mechanisms",lookupProperty(lookupProperty(depth0,"errors"),"fallback"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":193,"column":0},"end":{"line":193,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"pattern"),"role","resilience",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":194,"column":11},"end":{"line":194,"column":53}}}),"pattern",{"name":"records","hash":{"derived":true},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":194,"column":0},"end":{"line":196,"column":12}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":0},"end":{"line":195,"column":131}}})) != null ? stack1 : "")
    + "\n";
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":9},"end":{"line":195,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"where"),{"name":"when","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":23},"end":{"line":195,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"implementation"),{"name":"when","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":64},"end":{"line":195,"column":122}}})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"where"),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":40},"end":{"line":195,"column":54}}})) != null ? stack1 : "")
    + ")";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"implementation"),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":90},"end":{"line":195,"column":113}}})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Planned Improvements",{"name":"section","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":202,"column":0},"end":{"line":208,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Migration Paths",{"name":"section","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":210,"column":0},"end":{"line":216,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability Roadmap",{"name":"section","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":218,"column":0},"end":{"line":225,"column":12}}})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":203,"column":0},"end":{"line":207,"column":9}}})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"improvement"),"improvement",{"name":"records","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":204,"column":0},"end":{"line":206,"column":12}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":211,"column":0},"end":{"line":214,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"migration"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"migration"),"path"),{"name":"items","hash":{"label":"Paths"},"data":data,"loc":{"source":"system-architecture","start":{"line":212,"column":0},"end":{"line":212,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"migration"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":219,"column":0},"end":{"line":223,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"roadmap"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"near-term"),{"name":"items","hash":{"label":"Near term"},"data":data,"loc":{"source":"system-architecture","start":{"line":220,"column":0},"end":{"line":220,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"long-term"),{"name":"items","hash":{"label":"Long term"},"data":data,"loc":{"source":"system-architecture","start":{"line":221,"column":0},"end":{"line":221,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"roadmap"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
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
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Design Decisions",{"name":"section","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":112,"column":0},"end":{"line":136,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Performance Characteristics",{"name":"section","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":138,"column":0},"end":{"line":158,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Security Architecture",{"name":"section","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":160,"column":0},"end":{"line":176,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Error Handling & Resilience",{"name":"section","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":178,"column":0},"end":{"line":199,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Future Considerations",{"name":"section","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":201,"column":0},"end":{"line":226,"column":12}}})) != null ? stack1 : "");
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

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"steps"),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"below","start":{"line":6,"column":13},"end":{"line":6,"column":33}}}),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"below","start":{"line":6,"column":0},"end":{"line":6,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"codes"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"below","start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"steps"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"below","start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "labels": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"label"),lookupProperty(depth0,"value"),{"name":"field","hash":{},"data":data,"loc":{"source":"labels","start":{"line":3,"column":0},"end":{"line":3,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"task").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"done"),lookupProperty(depth0,"text"),{"name":"task","hash":{},"data":data,"loc":{"source":"labels","start":{"line":6,"column":0},"end":{"line":6,"column":18}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"labels"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"practices"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
